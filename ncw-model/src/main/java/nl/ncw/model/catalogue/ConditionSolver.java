package nl.ncw.model.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.AgreementFact;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.Condition;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voicing;

/**
 * Finds out whether conditions can hold: whether some facts and answers fulfil all clauses of a question, and those of
 * the questions that it depends on.
 */
final class ConditionSolver {
    /**
     * The most steps of a search, which is as deep as it is long. A condition that is not decided by then counts as one
     * that can hold.
     */
    private static final int MOST_STEPS = 500;

    private final Map<QuestionId, Catalogue.Entry> questions;
    private final AtomicInteger steps = new AtomicInteger();

    ConditionSolver(Map<QuestionId, Catalogue.Entry> questions) {
        this.questions = questions;
    }

    /** Returns whether a question has an obligation under a profile, and a condition that can hold. */
    boolean canBeAsked(Question question, CooperationProfile profile) {
        if (question.obligation(profile) == Obligation.NOT_APPLICABLE) {
            return false;
        }
        steps.set(0);
        return question.condition().isAlways() || canHold(question.condition().clauses(), Map.of(), profile);
    }

    private boolean canHold(
            List<Condition.Clause> clauses, Map<Condition.Subject, Set<String>> found, CooperationProfile profile) {
        if (clauses.isEmpty() || steps.incrementAndGet() > MOST_STEPS) {
            return true;
        }
        Condition.Clause first = clauses.get(0);
        List<Condition.Clause> others = clauses.subList(1, clauses.size());
        return switch (first.quantifier()) {
            case ALL_OF -> canHold(first.tests(), others, found, profile);
            case ANY_OF -> first.tests().stream().anyMatch(test -> canHold(List.of(test), others, found, profile));
        };
    }

    /** Returns whether tests and clauses can hold together, given the values that subjects may still have. */
    private boolean canHold(
            List<Condition.Test> tests,
            List<Condition.Clause> others,
            Map<Condition.Subject, Set<String>> found,
            CooperationProfile profile) {
        Map<Condition.Subject, Set<String>> narrowed = new HashMap<>(found);
        List<Condition.Clause> clauses = new ArrayList<>(others);
        for (Condition.Test test : tests) {
            Set<String> values = new HashSet<>(narrowed.getOrDefault(test.subject(), test.values()));
            if (!hasSeveralValues(test.subject())) {
                values.retainAll(test.values());
            }
            if (values.isEmpty() || !isPossible(test, profile)) {
                return false;
            }
            if (narrowed.put(test.subject(), values) == null) {
                question(test.subject())
                        .ifPresent(tested -> clauses.addAll(tested.condition().clauses()));
            }
        }
        return canHold(clauses, narrowed, profile);
    }

    /** Returns whether a test can hold under a profile at all. */
    private boolean isPossible(Condition.Test test, CooperationProfile profile) {
        boolean ofProfile = test.subject().equals(new Condition.OfFact(AgreementFact.PROFILE));
        return (!ofProfile || test.values().contains(profile.key()))
                && question(test.subject())
                        .filter(tested -> tested.obligation(profile) == Obligation.NOT_APPLICABLE)
                        .isEmpty();
    }

    /** Returns whether a subject may have several values at once: several partners, options, or the two parties. */
    private boolean hasSeveralValues(Condition.Subject subject) {
        return subject.equals(new Condition.OfFact(AgreementFact.CORE_TASK))
                || question(subject)
                        .filter(tested -> tested.kind() == AnswerKind.CHOICES
                                || tested.header().voicing() == Voicing.EACH_PARTY)
                        .isPresent();
    }

    private Optional<Question> question(Condition.Subject subject) {
        return subject.answered().map(questions::get).map(Catalogue.Entry::question);
    }
}
