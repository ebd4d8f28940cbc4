package nl.ncw.model.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.Condition;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.QuestionId;

/** Checks that the conditions of a catalogue name known questions and values, and do not depend on each other in turn. */
final class ConditionChecks {
    /** The most questions that may depend on each other in turn: enough for people, and few enough for the stack. */
    private static final int LONGEST_CHAIN = 32;

    private final Map<QuestionId, Catalogue.Entry> questions;
    /** The number of questions that depend on each other in turn, by the one that depends on all others. */
    private final Map<QuestionId, Integer> chains = new HashMap<>();

    private ConditionChecks(Map<QuestionId, Catalogue.Entry> questions) {
        this.questions = questions;
    }

    static void requireFit(Map<QuestionId, Catalogue.Entry> questions) {
        ConditionChecks checks = new ConditionChecks(questions);
        for (QuestionId id : new TreeSet<>(questions.keySet())) {
            checks.requireKnown(id);
            checks.requireNoCycle(id, new LinkedHashSet<>());
        }
    }

    private Condition condition(QuestionId id) {
        return Optional.ofNullable(questions.get(id))
                .map(entry -> entry.question().condition())
                .orElse(Condition.ALWAYS);
    }

    private void requireKnown(QuestionId id) {
        condition(id).tests().forEach(test -> {
            Collection<String> known = known(id, test);
            test.values().stream().filter(value -> !known.contains(value)).forEach(value -> {
                throw new IllegalArgumentException(
                        "%s: expected a condition on values out of %s, was \"%s\"".formatted(id, known, value));
            });
        });
    }

    private Collection<String> known(QuestionId id, Condition.Test test) {
        return switch (test.subject().kind()) {
            case FACT -> ((Condition.OfFact) test.subject()).fact().conditionValues();
            case QUESTION -> known(id, ((Condition.OfQuestion) test.subject()).question());
        };
    }

    private Collection<String> known(QuestionId id, QuestionId tested) {
        Optional<Question> question = Optional.ofNullable(questions.get(tested)).map(Catalogue.Entry::question);
        List<String> values = question.map(Question::conditionValues).orElse(List.of());
        if (question.isEmpty()) {
            throw new IllegalArgumentException(
                    "%s: expected a condition on a question of the catalogue, was \"%s\"".formatted(id, tested));
        }
        if (values.isEmpty()) {
            throw new IllegalArgumentException(
                    "%s: expected a condition on a question of kind %s, %s or %s, was \"%s\" of kind %s"
                            .formatted(
                                    id,
                                    AnswerKind.CHOICE.key(),
                                    AnswerKind.CHOICES.key(),
                                    AnswerKind.YES_NO.key(),
                                    tested,
                                    question.get().kind().key()));
        }
        return values;
    }

    private int requireNoCycle(QuestionId id, Set<QuestionId> path) {
        if (!path.add(id)) {
            throw new IllegalArgumentException(
                    "%s: expected a condition that does not depend on itself, was one through %s".formatted(id, path));
        }
        Integer known = chains.get(id);
        int longest = known == null ? 1 : known;
        if (known == null) {
            for (QuestionId tested : condition(id).questions()) {
                requireShort(id, path.size());
                longest = Math.max(longest, 1 + requireNoCycle(tested, path));
            }
            requireShort(id, longest);
            chains.put(id, longest);
        }
        path.remove(id);
        return longest;
    }

    private static void requireShort(QuestionId id, int chain) {
        if (chain > LONGEST_CHAIN) {
            throw new IllegalArgumentException("%s: expected a condition that depends on at most %d questions in turn"
                    .formatted(id, LONGEST_CHAIN));
        }
    }
}
