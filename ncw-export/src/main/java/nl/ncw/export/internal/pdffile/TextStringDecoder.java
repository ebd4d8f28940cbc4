package nl.ncw.export.internal.pdffile;

import com.lowagie.text.pdf.PdfString;
import java.nio.charset.StandardCharsets;

/** Decodes text strings that are not drawn: ISO 32000-1, section 7.9.2.2, and UTF-8 as in PDF 2.0. */
final class TextStringDecoder {
    private static final String UTF_8 = "\u00EF\u00BB\u00BF";

    private TextStringDecoder() {}

    static String decoded(PdfObject.Text text) {
        byte[] bytes = bytes(text.bytes());
        return text.bytes().startsWith(UTF_8)
                ? new String(bytes, UTF_8.length(), bytes.length - UTF_8.length(), StandardCharsets.UTF_8)
                : new PdfString(bytes).toUnicodeString();
    }

    /** Decodes bytes as UTF-16, two bytes a unit. */
    static String utf16(String bytes) {
        return new String(bytes(bytes), StandardCharsets.UTF_16BE);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
