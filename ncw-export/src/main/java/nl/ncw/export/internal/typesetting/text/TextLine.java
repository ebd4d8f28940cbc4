package nl.ncw.export.internal.typesetting.text;

import java.util.List;
import java.util.Optional;

/**
 * Line of text.
 *
 * @param pieces the pieces, in reading order
 */
public record TextLine(List<Piece> pieces) {
    /**
     * Piece of text that is drawn together.
     *
     * @param style the style
     * @param shown the characters to draw, from left to right
     * @param actualText the characters of the text, if different from those drawn
     * @param x the start, in points from the left edge of the column
     * @param width the width in points
     */
    public record Piece(GlyphStyle style, String shown, Optional<String> actualText, float x, float width) {}
}
