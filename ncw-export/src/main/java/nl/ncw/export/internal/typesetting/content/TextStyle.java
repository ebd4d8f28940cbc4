package nl.ncw.export.internal.typesetting.content;

/**
 * Style of text. Measures are in points.
 *
 * @param size the font size
 * @param leading the distance between baselines
 * @param font the font style
 * @param colour the colour of the text
 * @param alignment the alignment of the lines
 * @param before the space above, except at the beginning of a page or a cell
 * @param after the space below, except at the end of a page or a cell
 * @param wholeWords whether words are hyphenated only if they are wider than a line; used for names
 */
public record TextStyle(
        float size,
        float leading,
        FontStyle font,
        Colour colour,
        Alignment alignment,
        float before,
        float after,
        boolean wholeWords) {

    private static final float LEADING = 1.3f;

    // Requires a positive size and leading, and space that is not negative.
    public TextStyle {
        LengthChecks.requirePositive(size, "size");
        LengthChecks.requirePositive(leading, "leading");
        LengthChecks.requireNotNegative(before, "before");
        LengthChecks.requireNotNegative(after, "after");
    }

    /**
     * Creates a style of plain black text without space around it.
     *
     * @param size the font size in points
     * @return the style
     */
    public static TextStyle of(float size) {
        return new TextStyle(size, size * LEADING, FontStyle.REGULAR, Colour.BLACK, Alignment.START, 0, 0, false);
    }

    /**
     * Returns a copy of this style in another font style.
     *
     * @param other the font style
     * @return the style
     */
    public TextStyle in(FontStyle other) {
        return new TextStyle(size, leading, other, colour, alignment, before, after, wholeWords);
    }

    /**
     * Returns a copy of this style in another colour.
     *
     * @param other the colour
     * @return the style
     */
    public TextStyle in(Colour other) {
        return new TextStyle(size, leading, font, other, alignment, before, after, wholeWords);
    }

    /**
     * Returns a copy of this style with another alignment.
     *
     * @param other the alignment
     * @return the style
     */
    public TextStyle aligned(Alignment other) {
        return new TextStyle(size, leading, font, colour, other, before, after, wholeWords);
    }

    /**
     * Returns a copy of this style with space around it.
     *
     * @param above the space above, in points
     * @param below the space below, in points
     * @return the style
     */
    public TextStyle spaced(float above, float below) {
        return new TextStyle(size, leading, font, colour, alignment, above, below, wholeWords);
    }

    /**
     * Returns a copy of this style for names and titles: words are hyphenated only if they are wider than a line.
     *
     * @return the style
     */
    public TextStyle whole() {
        return new TextStyle(size, leading, font, colour, alignment, before, after, true);
    }
}
