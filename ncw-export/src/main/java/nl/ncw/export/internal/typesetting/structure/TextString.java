package nl.ncw.export.internal.typesetting.structure;

import com.lowagie.text.pdf.PdfString;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Text in a file that is not drawn. It is in UTF-16 always: OpenPDF takes the shorter PDFDocEncoding for text that Latin-1 has,
 * and that has other characters, or none, where Latin-1 has a soft hyphen.
 */
public final class TextString {
    private static final char BYTE_ORDER_MARK = 0xFEFF;

    private TextString() {}

    /** The text string of a text. */
    public static PdfString of(String text) {
        ByteBuffer bytes = StandardCharsets.UTF_16BE.encode(BYTE_ORDER_MARK + text);
        byte[] exact = new byte[bytes.remaining()];
        bytes.get(exact);
        return new PdfString(exact);
    }
}
