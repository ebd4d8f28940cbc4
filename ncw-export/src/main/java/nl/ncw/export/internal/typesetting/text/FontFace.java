package nl.ncw.export.internal.typesetting.text;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Map;
import nl.ncw.export.internal.typesetting.content.FontStyle;

/** One font of one document: which characters it has, how wide they are, and which were used. */
public final class FontFace {
    private static final int NO_CHARACTERS = 0xFFFE;

    private final BaseFont font;
    private final Map<Integer, Integer> twins;

    FontFace(FontFamily family, FontStyle style) {
        // The ending is how OpenPDF knows what the bytes are.
        String file = family.name() + "-" + style + ".ttf";
        try {
            font = BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, family.file(style), null);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": not a font", e);
        }
        twins = family.twins(style);
        // PDF/A-2 and later want none rather than the one that OpenPDF makes.
        font.setIncludeCidSet(false);
        font.setSecureRandom(new NotRandom());
    }

    boolean has(int codePoint) {
        return (codePoint & NO_CHARACTERS) != NO_CHARACTERS && font.charExists(codePoint);
    }

    /** The character that stands for one and for all others that share its glyph. */
    int twin(int codePoint) {
        return twins.getOrDefault(codePoint, codePoint);
    }

    /** The characters that are drawn for a text, of which the font has each. */
    public String shown(String text) {
        StringBuilder shown = new StringBuilder();
        TextShaper.of(text, this).forEach(cluster -> shown.append(cluster.shown()));
        return shown.toString();
    }

    /** The width of a text at a size, in points. */
    public float width(String text, float size) {
        return font.getWidthPoint(text, size);
    }

    /** How far letters rise above their baseline at a size, in points. */
    float ascent(float size) {
        return font.getFontDescriptor(BaseFont.AWT_ASCENT, size);
    }

    /** How far letters hang below their baseline at a size, in points. */
    public float descent(float size) {
        return -font.getFontDescriptor(BaseFont.AWT_DESCENT, size);
    }

    /** The font as OpenPDF draws with it. */
    public BaseFont font() {
        return font;
    }

    /** OpenPDF marks a subset of a font with six letters at random; here they are the same each time. */
    private static final class NotRandom extends SecureRandom {
        private static final long serialVersionUID = 1L;

        @Override
        public double nextDouble() {
            return 0;
        }
    }
}
