package nl.ncw.export.internal.typesetting.text;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import nl.ncw.export.internal.typesetting.content.Colour;
import nl.ncw.export.internal.typesetting.structure.Tag;

/**
 * Formatting and tag of the glyphs of a run. Two styles are the same only if they are one object.
 *
 * @param face the font
 * @param size the font size in points
 * @param colour the colour
 * @param language the language
 * @param tag the structure element that contains the glyphs
 * @param link the target of the link, if any
 */
public record GlyphStyle(FontFace face, float size, Colour colour, Locale language, Tag tag, Optional<URI> link) {
    static final String HYPHEN = "-";

    float width(String text) {
        return face.width(text, size);
    }

    float hyphenWidth() {
        return width(HYPHEN);
    }
}
