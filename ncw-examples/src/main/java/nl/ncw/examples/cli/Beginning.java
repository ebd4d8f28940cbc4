package nl.ncw.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * How a file begins.
 *
 * @param text its first bytes, each as the character of that number
 */
record Beginning(String text) {
    private static final int BYTES = 1024;
    private static final String ZIP = "PK\u0003\u0004";
    private static final String PDF = "%PDF-";
    private static final String OLE2 = "\u00d0\u00cf\u0011\u00e0";

    /** The beginning of a stream that can go back, which it does. */
    static Beginning of(InputStream in) throws IOException {
        in.mark(BYTES);
        byte[] bytes = in.readNBytes(BYTES);
        in.reset();
        return new Beginning(new String(bytes, StandardCharsets.ISO_8859_1));
    }

    /** Whether this may be JSON in any of its encodings, or nothing at all, of which the reader of JSON knows what to say. */
    boolean isJson() {
        String afterMarks = text.replaceFirst("^[\\s\u0000\u00ef\u00bb\u00bf\u00fe\u00ff]+", "");
        return afterMarks.isEmpty() || afterMarks.startsWith("{") || afterMarks.startsWith("[");
    }

    /** Whether this may be a workbook: a zip file as it should be, or what Excel once wrote and still writes with a password. */
    boolean isWorkbook() {
        return text.startsWith(ZIP) || text.startsWith(OLE2);
    }

    /** Whether this may be a PDF, before which some mail programs leave something of their own. */
    boolean isPdf() {
        return text.contains(PDF);
    }
}
