package nl.ncw.export.internal.typesetting.structure;

import com.lowagie.text.pdf.PdfString;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Text strings of PDF: text in a file that is not drawn. They are always encoded in UTF-16. For Latin-1 text, OpenPDF
 * would choose the shorter PDFDocEncoding, in which some characters differ and the soft hyphen is missing.
 */
public final class TextString {
    private static final char BYTE_ORDER_MARK = 0xFEFF;

    private TextString() {}

    /** Returns a text as a text string. */
    public static PdfString of(String text) {
        ByteBuffer bytes = StandardCharsets.UTF_16BE.encode(BYTE_ORDER_MARK + text);
        byte[] exact = new byte[bytes.remaining()];
        bytes.get(exact);
        return new PdfString(exact);
    }
}
