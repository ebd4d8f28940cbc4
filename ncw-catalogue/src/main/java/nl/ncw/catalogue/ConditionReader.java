package nl.ncw.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import nl.ncw.model.question.AgreementFact;
import nl.ncw.model.question.Condition;
import nl.ncw.model.question.QuestionId;

/** Reads the condition of a question: a list of clauses, each of tests that all hold or of which one holds. */
final class ConditionReader {
    private static final Map<String, Condition.Quantifier> QUANTIFIERS =
            Map.of("allOf", Condition.Quantifier.ALL_OF, "anyOf", Condition.Quantifier.ANY_OF);

    private ConditionReader() {}

    /** Reads the condition of a question, which always holds if the question has none. */
    static Condition of(LocatedJson question) throws MalformedCatalogueException {
        List<Condition.Clause> clauses = new ArrayList<>();
        for (LocatedJson clause : question.elements("askedIf")) {
            clauses.add(clause(clause));
        }
        return new Condition(clauses);
    }

    private static Condition.Clause clause(LocatedJson part) throws MalformedCatalogueException {
        Map<String, LocatedJson> entries = part.entries();
        if (entries.size() != 1 || !QUANTIFIERS.keySet().containsAll(entries.keySet())) {
            throw part.refused("expected one field, \"allOf\" or \"anyOf\"");
        }
        Map.Entry<String, LocatedJson> only = entries.entrySet().iterator().next();
        List<Condition.Test> tests = new ArrayList<>();
        for (LocatedJson test : only.getValue().elements()) {
            tests.add(test(test));
        }
        Condition.Quantifier quantifier =
                Optional.ofNullable(QUANTIFIERS.get(only.getKey())).orElseThrow();
        return only.getValue().make(() -> new Condition.Clause(quantifier, tests));
    }

    private static Condition.Test test(LocatedJson part) throws MalformedCatalogueException {
        Optional<LocatedJson> fact = part.optional("fact");
        Condition.Subject subject = fact.isPresent() ? fact(fact.get()) : question(part.field("question"));
        TreeSet<String> values = new TreeSet<>();
        for (LocatedJson value : part.field("is").elements()) {
            values.add(value.text());
            requireKnown(subject, value);
        }
        return part.makeWhole(() -> new Condition.Test(subject, values));
    }

    private static Condition.Subject fact(LocatedJson part) throws MalformedCatalogueException {
        return part.parsed(key -> new Condition.OfFact(AgreementFact.ofKey(key)));
    }

    private static Condition.Subject question(LocatedJson part) throws MalformedCatalogueException {
        return part.parsed(id -> new Condition.OfQuestion(new QuestionId(id)));
    }

    /** Requires that a fact can have a value. The options of questions are known when all of them are read. */
    private static void requireKnown(Condition.Subject subject, LocatedJson value) throws MalformedCatalogueException {
        List<String> known = switch (subject.kind()) {
            case FACT -> ((Condition.OfFact) subject).fact().conditionValues();
            case QUESTION -> List.of(value.text());
        };
        if (!known.contains(value.text())) {
            throw value.refused("expected one of " + known);
        }
    }
}
