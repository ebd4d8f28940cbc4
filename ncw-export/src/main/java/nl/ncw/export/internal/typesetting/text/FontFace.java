package nl.ncw.export.internal.typesetting.text;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Map;
import nl.ncw.export.internal.typesetting.content.FontStyle;

/** Font of one document: its characters, their widths, and the characters used so far. */
public final class FontFace {
    private static final int NO_CHARACTERS = 0xFFFE;

    private final BaseFont font;
    private final Map<Integer, Integer> twins;

    FontFace(FontFamily family, FontStyle style) {
        // OpenPDF recognises the format by the file extension.
        String file = family.name() + "-" + style + ".ttf";
        try {
            font = BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, family.file(style), null);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": not a font", e);
        }
        twins = family.twins(style);
        // PDF/A-2 and later prefer no CIDSet to the one that OpenPDF makes.
        font.setIncludeCidSet(false);
        font.setSecureRandom(new NotRandom());
    }

    boolean has(int codePoint) {
        return (codePoint & NO_CHARACTERS) != NO_CHARACTERS && font.charExists(codePoint);
    }

    /** Returns the first of the characters that share a glyph with a character. */
    int twin(int codePoint) {
        return twins.getOrDefault(codePoint, codePoint);
    }

    /** Returns the characters to draw for a text. The font has each of them. */
    public String shown(String text) {
        StringBuilder shown = new StringBuilder();
        TextShaper.of(text, this).forEach(cluster -> shown.append(cluster.shown()));
        return shown.toString();
    }

    /** Returns the width of a text at a size, in points. */
    public float width(String text, float size) {
        return font.getWidthPoint(text, size);
    }

    /** Returns the height of letters above the baseline at a size, in points. */
    float ascent(float size) {
        return font.getFontDescriptor(BaseFont.AWT_ASCENT, size);
    }

    /** Returns the depth of letters below the baseline at a size, in points. */
    public float descent(float size) {
        return -font.getFontDescriptor(BaseFont.AWT_DESCENT, size);
    }

    /** Returns the font object of OpenPDF. */
    public BaseFont font() {
        return font;
    }

    /**
     * Source of fixed letters. OpenPDF marks a font subset with six random letters; here they are the same each time.
     */
    private static final class NotRandom extends SecureRandom {
        private static final long serialVersionUID = 1L;

        @Override
        public double nextDouble() {
            return 0;
        }
    }
}
