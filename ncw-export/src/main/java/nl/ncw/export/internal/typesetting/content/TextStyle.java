package nl.ncw.export.internal.typesetting.content;

/**
 * How text looks and how much room it takes, in points.
 *
 * @param size the size of the font
 * @param leading from one baseline to the next
 * @param font the cut of the font
 * @param colour the colour of the text
 * @param alignment where its lines stand
 * @param before the white above it, unless it begins a page or a cell
 * @param after the white below it, unless it ends a page or a cell
 * @param wholeWords whether words get hyphens only where they are wider than a line: what names something stays in one piece
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

    // Requires room for the text.
    public TextStyle {
        Points.requirePositive(size, "size");
        Points.requirePositive(leading, "leading");
        Points.requireNotNegative(before, "before");
        Points.requireNotNegative(after, "after");
    }

    /**
     * Plain black text of a size, without white around it.
     *
     * @param size the size of the font in points
     * @return the style
     */
    public static TextStyle of(float size) {
        return new TextStyle(size, size * LEADING, FontStyle.REGULAR, Colour.BLACK, Alignment.START, 0, 0, false);
    }

    /**
     * This style in another cut of the font.
     *
     * @param other the cut
     * @return the style
     */
    public TextStyle in(FontStyle other) {
        return new TextStyle(size, leading, other, colour, alignment, before, after, wholeWords);
    }

    /**
     * This style in another colour.
     *
     * @param other the colour
     * @return the style
     */
    public TextStyle in(Colour other) {
        return new TextStyle(size, leading, font, other, alignment, before, after, wholeWords);
    }

    /**
     * This style with lines that stand elsewhere.
     *
     * @param other where
     * @return the style
     */
    public TextStyle aligned(Alignment other) {
        return new TextStyle(size, leading, font, colour, other, before, after, wholeWords);
    }

    /**
     * This style with white around it.
     *
     * @param above the white above in points
     * @param below the white below in points
     * @return the style
     */
    public TextStyle spaced(float above, float below) {
        return new TextStyle(size, leading, font, colour, alignment, above, below, wholeWords);
    }

    /**
     * This style for names and titles: words get hyphens only where they are wider than a line.
     *
     * @return the style
     */
    public TextStyle whole() {
        return new TextStyle(size, leading, font, colour, alignment, before, after, true);
    }
}
