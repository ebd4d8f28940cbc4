package nl.ncw.export.internal.typesetting.text;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import nl.ncw.export.internal.typesetting.content.Colour;
import nl.ncw.export.internal.typesetting.structure.Tag;

/**
 * What the glyphs of a run have in common. Two styles are the same only if they are one object.
 *
 * @param face the font
 * @param size its size in points
 * @param colour the colour
 * @param language the language
 * @param tag the element of the structure that they belong to
 * @param link where they lead
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
