package nl.ncw.export.pdf.layout;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * What the letters of a run have in common. Two inks are the same only if they are one object.
 *
 * @param face the font
 * @param size its size in points
 * @param colour the colour
 * @param language the language
 * @param tag the element of the structure that they belong to
 * @param link where they lead
 */
record Ink(Face face, float size, Colour colour, Locale language, Tag tag, Optional<URI> link) {
    static final String HYPHEN = "-";

    float width(String text) {
        return face.width(text, size);
    }

    float hyphenWidth() {
        return width(HYPHEN);
    }
}
