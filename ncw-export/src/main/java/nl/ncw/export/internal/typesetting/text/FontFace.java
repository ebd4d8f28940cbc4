package nl.ncw.export.internal.typesetting.text;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import nl.ncw.export.internal.typesetting.content.FontStyle;
import org.jspecify.annotations.Nullable;

/** Font of one document: its characters, their widths, and the characters used so far. */
public final class FontFace {
    private static final int NO_CHARACTERS = 0xFFFE;
    private static final float PER_EM = 0.001f;

    /** The characters below this one are looked up once: those of European languages, and punctuation. */
    private static final int COMMON = 0x2200;

    private static final int NOT_ASKED = -1;
    private static final int MISSING = -2;

    private final BaseFont font;
    private final int[] widths = new int[COMMON];
    private final @Nullable GlyphCluster[] letters = new GlyphCluster[COMMON];
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
        Arrays.fill(widths, NOT_ASKED);
        // PDF/A-2 and later prefer no CIDSet to the one that OpenPDF makes.
        font.setIncludeCidSet(false);
        font.setSecureRandom(new NotRandom());
    }

    boolean has(int codePoint) {
        return (codePoint & NO_CHARACTERS) != NO_CHARACTERS && width(codePoint) != MISSING;
    }

    /** Returns the width of a character, in thousandths of the size. */
    private int width(int codePoint) {
        if (codePoint >= COMMON) {
            return measured(codePoint);
        }
        if (widths[codePoint] == NOT_ASKED) {
            widths[codePoint] = measured(codePoint);
        }
        return widths[codePoint];
    }

    private int measured(int codePoint) {
        return font.charExists(codePoint) ? font.getWidth(codePoint) : MISSING;
    }

    /** Returns the first of the characters that share a glyph with a character. */
    int twin(int codePoint) {
        return twins.getOrDefault(codePoint, codePoint);
    }

    /** Returns the glyph of a character that the font has. Each glyph is mapped to exactly one character. */
    GlyphCluster letter(int codePoint) {
        if (codePoint >= COMMON) {
            return drawn(codePoint);
        }
        GlyphCluster known = letters[codePoint];
        if (known == null) {
            known = drawn(codePoint);
            letters[codePoint] = known;
        }
        return known;
    }

    private GlyphCluster drawn(int codePoint) {
        String written = Character.toString(codePoint);
        String shown = Character.toString(twin(codePoint));
        return new GlyphCluster(
                shown, Optional.of(written).filter(text -> !text.equals(shown)), GlyphCluster.Kind.LETTER);
    }

    /** Returns the characters to draw for a text. The font has each of them. */
    public String shown(String text) {
        StringBuilder shown = new StringBuilder();
        TextShaper.of(text, this).forEach(cluster -> shown.append(cluster.shown()));
        return shown.toString();
    }

    /** Returns the width of a text at a size, in points. */
    public float width(String text, float size) {
        int sum = 0;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            sum += Math.max(0, width(text.codePointAt(at)));
        }
        return sum * PER_EM * size;
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
