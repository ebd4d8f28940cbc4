package nl.ncw.model.agreement;

import nl.ncw.model.CheckReturnValue;
import nl.ncw.model.internal.check.Checks;

/**
 * Counts of questions by state of the answer. A question that each party answers counts twice.
 *
 * @param given the number of given answers
 * @param notApplicable the number of questions that do not apply, with or without a reason
 * @param toBeSettled the number of open points
 * @param unanswered the number of unanswered questions
 * @since 0.1.0
 */
@CheckReturnValue
public record AnswerCounts(int given, int notApplicable, int toBeSettled, int unanswered) {
    /** The tally of no questions. */
    public static final AnswerCounts NONE = new AnswerCounts(0, 0, 0, 0);

    // Requires counts that are not negative.
    public AnswerCounts {
        if (given < 0 || notApplicable < 0 || toBeSettled < 0 || unanswered < 0) {
            throw new IllegalArgumentException("tally: expected no negative count, was %d, %d, %d, %d"
                    .formatted(given, notApplicable, toBeSettled, unanswered));
        }
    }

    /**
     * Returns the number of questions counted.
     *
     * @return the sum of the four counts
     */
    public int asked() {
        return given + notApplicable + toBeSettled + unanswered;
    }

    /**
     * Returns the number of questions that need no more work.
     *
     * @return the number of given answers and of questions that do not apply
     */
    public int settled() {
        return given + notApplicable;
    }

    /**
     * Returns whether all questions are settled.
     *
     * @return true if all questions are settled, or if there are none
     */
    public boolean isComplete() {
        return settled() == asked();
    }

    /**
     * Returns the share of settled questions, rounded down, so that 100 means all.
     *
     * @return a percentage from 0 to 100; 100 if there are no questions
     */
    public int percentage() {
        return asked() == 0 ? 100 : settled() * 100 / asked();
    }

    /**
     * Adds another tally.
     *
     * @param other another tally
     * @return the sums
     */
    public AnswerCounts plus(AnswerCounts other) {
        Checks.notNull(other, "other");
        return new AnswerCounts(
                given + other.given,
                notApplicable + other.notApplicable,
                toBeSettled + other.toBeSettled,
                unanswered + other.unanswered);
    }
}
