package nl.ncw.model.catalogue.difference;

import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.question.Condition;
import nl.ncw.model.question.QuestionId;

/**
 * Changed condition of a question.
 *
 * @param question the question's id
 * @param before the condition before; {@link Condition#ALWAYS} if the question had none
 * @param after the condition after; {@link Condition#ALWAYS} if the question has none
 * @since 0.1.0
 */
public record ConditionChange(QuestionId question, Condition before, Condition after) {
    // Requires all three.
    public ConditionChange {
        Checks.notNull(question, "question");
        Checks.notNull(before, "before");
        Checks.notNull(after, "after");
    }

    @Override
    public String toString() {
        return "condition of " + question;
    }
}
