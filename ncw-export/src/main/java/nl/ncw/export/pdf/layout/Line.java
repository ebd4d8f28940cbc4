package nl.ncw.export.pdf.layout;

import java.util.List;
import java.util.Optional;

/**
 * A line of text.
 *
 * @param pieces what is drawn, in the order of reading
 */
record Line(List<Piece> pieces) {
    /**
     * Text that is drawn at once.
     *
     * @param ink how it is drawn
     * @param shown what is drawn, from left to right
     * @param meant what was written, where that is not what is drawn
     * @param x where it begins, in points from the left edge of the column
     * @param width its width in points
     */
    record Piece(Ink ink, String shown, Optional<String> meant, float x, float width) {}
}
