package nl.ncw.catalogue.internal.json;

import nl.ncw.model.question.Condition;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Conditions of questions as JSON. */
public final class ConditionToJson {
    private ConditionToJson() {}

    /**
     * Returns a condition.
     *
     * @param condition the condition
     * @return the clauses, as {@code askedIf} has them; none for a condition that always holds
     */
    public static ArrayNode of(Condition condition) {
        return TextToJson.array(condition.clauses(), ConditionToJson::of);
    }

    /**
     * Returns a clause.
     *
     * @param clause the clause
     * @return the tests, under the name of the quantifier
     */
    public static ObjectNode of(Condition.Clause clause) {
        String quantifier = switch (clause.quantifier()) {
            case ALL_OF -> "allOf";
            case ANY_OF -> "anyOf";
        };
        ObjectNode node = TextToJson.object();
        node.set(quantifier, TextToJson.array(clause.tests(), ConditionToJson::of));
        return node;
    }

    /**
     * Returns a test.
     *
     * @param test the test
     * @return the fact or the question, and the values
     */
    public static ObjectNode of(Condition.Test test) {
        ObjectNode node = of(test.subject());
        node.set("is", TextToJson.array(test.values()));
        return node;
    }

    /**
     * Returns the subject of a test.
     *
     * @param subject the subject
     * @return the fact or the question
     */
    public static ObjectNode of(Condition.Subject subject) {
        ObjectNode node = TextToJson.object();
        return switch (subject.kind()) {
            case FACT -> node.put("fact", ((Condition.OfFact) subject).fact().key());
            case QUESTION ->
                node.put("question", ((Condition.OfQuestion) subject).question().value());
        };
    }
}
