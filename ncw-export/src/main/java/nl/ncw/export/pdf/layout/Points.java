package nl.ncw.export.pdf.layout;

/** What measures in points, of which an inch has 72, have to be. */
final class Points {
    private Points() {}

    static void requirePositive(float points, String name) {
        if (!(points > 0) || points == Float.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("%s: expected more than 0 points, was %s".formatted(name, points));
        }
    }

    static void requireNotNegative(float points, String name) {
        if (!(points >= 0) || points == Float.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("%s: expected 0 points or more, was %s".formatted(name, points));
        }
    }
}
