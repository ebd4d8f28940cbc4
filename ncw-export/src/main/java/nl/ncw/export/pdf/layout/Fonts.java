package nl.ncw.export.pdf.layout;

import java.util.EnumMap;
import java.util.Map;

/** The fonts of one document. They are not shared between documents, since they remember which characters were used. */
final class Fonts {
    private final FontFamily family;
    private final Map<FontStyle, Face> faces = new EnumMap<>(FontStyle.class);

    Fonts(FontFamily family) {
        this.family = family;
    }

    Face face(FontStyle style) {
        return faces.computeIfAbsent(style, missing -> new Face(family, missing));
    }
}
