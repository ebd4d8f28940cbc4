package nl.ncw.export.internal.typesetting.text;

import java.util.List;
import java.util.Optional;

/**
 * A line of text.
 *
 * @param pieces what is drawn, in the order of reading
 */
public record TextLine(List<Piece> pieces) {
    /**
     * Text that is drawn at once.
     *
     * @param style how it is drawn
     * @param shown what is drawn, from left to right
     * @param meant what was written, where that is not what is drawn
     * @param x where it begins, in points from the left edge of the column
     * @param width its width in points
     */
    public record Piece(GlyphStyle style, String shown, Optional<String> meant, float x, float width) {}
}
