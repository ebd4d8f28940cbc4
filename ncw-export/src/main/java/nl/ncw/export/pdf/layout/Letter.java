package nl.ncw.export.pdf.layout;

/**
 * A sign of a text with how it is drawn.
 *
 * @param sign the sign
 * @param ink how it is drawn
 * @param width its width in points
 */
record Letter(Sign sign, Ink ink, float width) {
    Letter(Sign sign, Ink ink) {
        this(sign, ink, ink.width(sign.shown()));
    }
}
