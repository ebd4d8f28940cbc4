package nl.ncw.export.internal.typesetting.content;

import java.util.Optional;

/**
 * Style of a table.
 *
 * @param line the colour of the lines
 * @param lineWidth the width of the lines, in points
 * @param lines the set of lines to draw
 * @param groupLine the colour of the line below a group of rows, if different; that line is twice as wide
 * @param padding the space around the content of a cell, in points
 * @param headerFill the background of the header, if not white
 * @param namingFill the background of row headers, if not white
 * @param unbroken the height up to which a row is not split between pages, in points
 * @param before the space above, in points
 * @param after the space below, in points
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

    /** Sets of lines in a table. */
    public enum Lines {
        /** Lines around each cell. */
        ALL,
        /** Lines below each row. */
        ROWS
    }

    /** About six lines of text. */
    private static final float UNBROKEN = 72;

    // Requires valid measures.
    public TableStyle {
        LengthChecks.requirePositive(lineWidth, "lineWidth");
        LengthChecks.requireNotNegative(padding, "padding");
        LengthChecks.requireNotNegative(unbroken, "unbroken");
        LengthChecks.requireNotNegative(before, "before");
        LengthChecks.requireNotNegative(after, "after");
    }

    /**
     * Creates a style with thin lines on white.
     *
     * @param line the colour of the lines
     * @return the style
     */
    public static TableStyle ruled(Colour line) {
        return new TableStyle(
                line, 0.5f, Lines.ALL, Optional.empty(), 4, Optional.empty(), Optional.empty(), UNBROKEN, 0, 0);
    }

    /**
     * Returns a copy of this style with lines below rows only.
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
     * Returns a copy of this style with another padding.
     *
     * @param points the space around the content of a cell, in points
     * @return the style
     */
    public TableStyle padded(float points) {
        return new TableStyle(
                line, lineWidth, lines, groupLine, points, headerFill, namingFill, unbroken, before, after);
    }

    /**
     * Returns a copy of this style with another height up to which a row is not split between pages.
     *
     * @param points the height, in points
     * @return the style
     */
    public TableStyle unbrokenUpTo(float points) {
        return new TableStyle(
                line, lineWidth, lines, groupLine, padding, headerFill, namingFill, points, before, after);
    }

    /**
     * Returns a copy of this style with a background for the header.
     *
     * @param fill the colour
     * @return the style
     */
    public TableStyle withHeaderOn(Colour fill) {
        return new TableStyle(
                line, lineWidth, lines, groupLine, padding, Optional.of(fill), namingFill, unbroken, before, after);
    }

    /**
     * Returns a copy of this style with a background for row headers.
     *
     * @param fill the colour
     * @return the style
     */
    public TableStyle withNamesOn(Colour fill) {
        return new TableStyle(
                line, lineWidth, lines, groupLine, padding, headerFill, Optional.of(fill), unbroken, before, after);
    }

    /**
     * Returns a copy of this style with space around the table.
     *
     * @param above the space above, in points
     * @param below the space below, in points
     * @return the style
     */
    public TableStyle spaced(float above, float below) {
        return new TableStyle(
                line, lineWidth, lines, groupLine, padding, headerFill, namingFill, unbroken, above, below);
    }
}
