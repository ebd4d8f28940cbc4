package nl.ncw.export.internal.typesetting.content;

/** What measures in points, of which an inch has 72, have to be. */
public final class Points {
    private Points() {}

    /** Requires a finite measure of more than 0 points. */
    public static void requirePositive(float points, String name) {
        if (!(points > 0) || points == Float.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("%s: expected more than 0 points, was %s".formatted(name, points));
        }
    }

    /** Requires a finite measure of 0 points or more. */
    public static void requireNotNegative(float points, String name) {
        if (!(points >= 0) || points == Float.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("%s: expected 0 points or more, was %s".formatted(name, points));
        }
    }
}
