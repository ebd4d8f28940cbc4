package nl.ncw.export.pdf;

import com.lowagie.text.Chunk;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import java.awt.Color;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import org.librepdf.openpdf.fonts.Liberation;

/**
 * The embedded fonts of one document, and text in them. Fonts are not shared between documents: they remember which
 * characters were used.
 */
final class Fonts {
    private static final Color INK = new Color(0x1A, 0x1A, 0x1A);
    private static final Color DARK = new Color(0x15, 0x42, 0x73);
    private static final Color QUIET = new Color(0x55, 0x55, 0x55);

    final Font text;
    final Font bold;
    final Font small;
    final Font missing;
    final Font header;
    final Font heading;
    final Font title;
    final Font subtitle;

    private final BaseFont regularFace;

    Fonts() throws IOException {
        regularFace = face("LiberationSans-Regular.ttf");
        BaseFont boldFace = face("LiberationSans-Bold.ttf");
        BaseFont italicFace = face("LiberationSans-Italic.ttf");
        text = new Font(regularFace, 9, Font.NORMAL, INK);
        bold = new Font(boldFace, 9, Font.NORMAL, INK);
        small = new Font(regularFace, 8, Font.NORMAL, QUIET);
        missing = new Font(italicFace, 9, Font.NORMAL, QUIET);
        header = new Font(boldFace, 9, Font.NORMAL, Color.WHITE);
        heading = new Font(boldFace, 15, Font.NORMAL, DARK);
        title = new Font(boldFace, 22, Font.NORMAL, DARK);
        subtitle = new Font(boldFace, 13, Font.NORMAL, INK);
    }

    /** Text in one of these fonts, with nothing lost. */
    Phrase phrase(String content, Font font) {
        return new Phrase(font.getSize() * 1.3f, printable(content), font);
    }

    /** Text in one of these fonts, with nothing lost. */
    Chunk chunk(String content, Font font) {
        return new Chunk(printable(content), font);
    }

    /**
     * Text with the characters that the fonts have. OpenPDF would drop the others without a word. All three faces have the
     * same characters.
     */
    String printable(String content) {
        StringBuilder printable = new StringBuilder(content.length());
        content.codePoints().forEach(codePoint -> {
            if (codePoint == '\n' || regularFace.charExists(codePoint)) {
                printable.appendCodePoint(codePoint);
            } else {
                printable.append(substitute(codePoint));
            }
        });
        return printable.toString();
    }

    private static String substitute(int codePoint) {
        return switch (codePoint) {
            case '\t' -> "    ";
            case 0x2011 -> "-"; // non-breaking hyphen
            case 0xFEFF, 0xFE0F, 0x200D -> ""; // signs without a shape of their own
            default -> "[U+%04X]".formatted(codePoint);
        };
    }

    private static BaseFont face(String file) throws IOException {
        try (InputStream in = Liberation.class.getResourceAsStream("/liberation/" + file)) {
            if (in == null) {
                throw new FileNotFoundException("liberation/" + file + ": not in openpdf-fonts-extra");
            }
            BaseFont face =
                    BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null);
            // PDF/A-2 and later want none rather than the one that OpenPDF makes.
            face.setIncludeCidSet(false);
            face.setSecureRandom(new NotRandom());
            return face;
        }
    }

    /** OpenPDF marks a subset of a font with six letters at random; here they are the same each time. */
    private static final class NotRandom extends SecureRandom {
        private static final long serialVersionUID = 1L;

        @Override
        public double nextDouble() {
            return 0;
        }

        @Override
        public int nextInt(int bound) {
            return 0;
        }
    }
}
