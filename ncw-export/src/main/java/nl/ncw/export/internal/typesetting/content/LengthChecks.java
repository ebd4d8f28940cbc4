package nl.ncw.export.internal.typesetting.content;

/** Checks on measures in points; an inch has 72 points. */
public final class LengthChecks {
    private LengthChecks() {}

    /** Requires a finite measure greater than 0. */
    public static void requirePositive(float points, String name) {
        if (!(points > 0) || points == Float.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("%s: expected more than 0 points, was %s".formatted(name, points));
        }
    }

    /** Requires a finite measure of at least 0. */
    public static void requireNotNegative(float points, String name) {
        if (!(points >= 0) || points == Float.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("%s: expected 0 points or more, was %s".formatted(name, points));
        }
    }
}
