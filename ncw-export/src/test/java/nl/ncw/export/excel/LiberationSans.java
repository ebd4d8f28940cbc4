package nl.ncw.export.excel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.librepdf.openpdf.fonts.Liberation;

/** How wide text really is: in the font with the widths of Arial, whichever fonts the machine has. */
final class LiberationSans {
    static final LiberationSans REGULAR = new LiberationSans("LiberationSans-Regular.ttf");
    static final LiberationSans BOLD = new LiberationSans("LiberationSans-Bold.ttf");

    private final TrueTypeFont font;
    private final CmapLookup glyphs;

    private LiberationSans(String file) {
        try (InputStream in = Liberation.class.getResourceAsStream("/liberation/" + file)) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            glyphs = font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines that a text takes in a column, as wide as so many digits, where lines break at blanks. */
    int lines(String text, double columnDigits) {
        double available = columnDigits * width("0");
        return text.lines().mapToInt(line -> linesOfParagraph(line, available)).sum();
    }

    private int linesOfParagraph(String paragraph, double available) {
        int lines = 1;
        double used = 0;
        for (String word : paragraph.split("(?<= )")) {
            double width = width(word.stripTrailing());
            if (used > 0 && used + width > available) {
                lines++;
                used = 0;
            }
            lines += (int) (width / available);
            used = (used + width(word)) % available;
        }
        return lines;
    }

    private double width(String text) {
        return text.codePoints().mapToDouble(this::width).sum();
    }

    /** The width of a character in em; of one that the font lacks, that of a square. */
    private double width(int codePoint) {
        int glyph = glyphs.getGlyphId(codePoint);
        try {
            return glyph == 0 ? 1 : font.getAdvanceWidth(glyph) / (double) font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
