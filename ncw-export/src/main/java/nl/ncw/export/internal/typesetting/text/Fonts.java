package nl.ncw.export.internal.typesetting.text;

import java.util.EnumMap;
import java.util.Map;
import nl.ncw.export.internal.typesetting.content.FontStyle;

/** Fonts of one document. They are not shared between documents, since they record the characters used. */
public final class Fonts {
    private final FontFamily family;
    private final Map<FontStyle, FontFace> faces = new EnumMap<>(FontStyle.class);

    /** Creates the fonts of a family, for one document. */
    public Fonts(FontFamily family) {
        this.family = family;
    }

    /** Returns the font of a style, the same instance each time. */
    public FontFace face(FontStyle style) {
        return faces.computeIfAbsent(style, missing -> new FontFace(family, missing));
    }
}
