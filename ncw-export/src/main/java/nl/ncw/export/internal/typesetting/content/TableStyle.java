package nl.ncw.export.internal.typesetting.content;

import java.util.Optional;

/**
 * How a table looks.
 *
 * @param line the colour of its lines
 * @param lineWidth the width of its lines in points
 * @param lines which lines it has
 * @param groupLine the colour of the line below a group of rows, twice as wide, if it is not like the others
 * @param padding the white around the content of a cell in points
 * @param headerFill what the header stands on, if not on white
 * @param namingFill what cells that name their row stand on, if not on white
 * @param unbroken the height in points up to which a row is not broken where the page ends
 * @param before the white above it in points
 * @param after the white below it in points
 */
public record TableStyle(
        Colour line,
        float lineWidth,
        Lines lines,
        Optional<Colour> groupLine,
        float padding,
        Optional<Colour> headerFill,
        Optional<Colour> namingFill,
        float unbroken,
        float before,
        float after) {

    /** Which lines a table has. */
    public enum Lines {
        /** Around each cell. */
        ALL,
        /** Below each row. */
        ROWS
    }

    /** Some six lines. */
    private static final float UNBROKEN = 72;

    // Requires measures.
    public TableStyle {
        Points.requirePositive(lineWidth, "lineWidth");
        Points.requireNotNegative(padding, "padding");
        Points.requireNotNegative(unbroken, "unbroken");
        Points.requireNotNegative(before, "before");
        Points.requireNotNegative(after, "after");
    }

    /**
     * Thin lines on white.
     *
     * @param line the colour of the lines
     * @return the style
     */
    public static TableStyle ruled(Colour line) {
        return new TableStyle(
                line, 0.5f, Lines.ALL, Optional.empty(), 4, Optional.empty(), Optional.empty(), UNBROKEN, 0, 0);
    }

    /**
     * This style with lines below rows only.
     *
     * @param group the colour of the line below a group of rows
     * @return the style
     */
    public TableStyle open(Colour group) {
        return new TableStyle(
                line,
                lineWidth,
                Lines.ROWS,
                Optional.of(group),
                padding,
                headerFill,
                namingFill,
                unbroken,
                before,
                after);
    }

    /**
     * This style with other white in its cells.
     *
     * @param points the white around the content of a cell in points
     * @return the style
     */
    public TableStyle padded(float points) {
        return new TableStyle(
                line, lineWidth, lines, groupLine, points, headerFill, namingFill, unbroken, before, after);
    }

    /**
     * This style with a header on a colour.
     *
     * @param fill the colour
     * @return the style
     */
    public TableStyle withHeaderOn(Colour fill) {
        return new TableStyle(
                line, lineWidth, lines, groupLine, padding, Optional.of(fill), namingFill, unbroken, before, after);
    }

    /**
     * This style with the cells that name a row on a colour.
     *
     * @param fill the colour
     * @return the style
     */
    public TableStyle withNamesOn(Colour fill) {
        return new TableStyle(
                line, lineWidth, lines, groupLine, padding, headerFill, Optional.of(fill), unbroken, before, after);
    }

    /**
     * This style with white around the table.
     *
     * @param above the white above in points
     * @param below the white below in points
     * @return the style
     */
    public TableStyle spaced(float above, float below) {
        return new TableStyle(
                line, lineWidth, lines, groupLine, padding, headerFill, namingFill, unbroken, above, below);
    }
}
