package nl.ncw.model.agreement;

/**
 * How far a number of questions got. A question asked of each party counts twice.
 *
 * @param given answers that were given
 * @param notApplicable questions that do not apply, with or without a reason
 * @param toBeSettled open points
 * @param unanswered questions of which nothing was said
 */
public record Tally(int given, int notApplicable, int toBeSettled, int unanswered) {
    /** No question at all. */
    public static final Tally NONE = new Tally(0, 0, 0, 0);

    // Requires that no count is negative.
    public Tally {
        if (given < 0 || notApplicable < 0 || toBeSettled < 0 || unanswered < 0) {
            throw new IllegalArgumentException("tally: expected no negative count, was %d, %d, %d, %d"
                    .formatted(given, notApplicable, toBeSettled, unanswered));
        }
    }

    /**
     * All questions counted.
     *
     * @return the sum of the four
     */
    public int asked() {
        return given + notApplicable + toBeSettled + unanswered;
    }

    /**
     * The questions on which nothing is left to do.
     *
     * @return those given and those that do not apply
     */
    public int settled() {
        return given + notApplicable;
    }

    /**
     * Whether nothing is left to do.
     *
     * @return whether all questions are settled; true where none was asked
     */
    public boolean isComplete() {
        return settled() == asked();
    }

    /**
     * How much is settled, rounded down, so that 100 means all.
     *
     * @return a percentage from 0 to 100; 100 where no question was asked
     */
    public int percentage() {
        return asked() == 0 ? 100 : settled() * 100 / asked();
    }

    /**
     * Both together.
     *
     * @param other another tally
     * @return the sums
     */
    public Tally plus(Tally other) {
        return new Tally(
                given + other.given,
                notApplicable + other.notApplicable,
                toBeSettled + other.toBeSettled,
                unanswered + other.unanswered);
    }
}
