package nl.ncw.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/**
 * How a file begins; all of it for an office file, whose beginning does not say which kind it is.
 *
 * @param text its first bytes, each as the character of that number
 * @param isNamedText whether its name is that of a text
 */
record Beginning(String text, boolean isNamedText) {
    private static final int BYTES = 1024;

    /** What no reader reads more of. */
    private static final int ALL_BYTES = 17 << 20;

    private static final String ZIP = "PK\u0003\u0004";
    private static final String PDF = "%PDF-";
    private static final String OLE2 = "\u00d0\u00cf\u0011\u00e0";

    /** The beginning of a stream that can go back, which it does. */
    static Beginning of(InputStream in, Path file) throws IOException {
        boolean isNamedText = file.toString().toLowerCase(Locale.ROOT).endsWith(".docx");
        Beginning beginning = new Beginning(read(in, BYTES), isNamedText);
        return beginning.isOfficeFile() ? new Beginning(read(in, ALL_BYTES), isNamedText) : beginning;
    }

    private static String read(InputStream in, int maximum) throws IOException {
        in.mark(maximum);
        byte[] bytes = in.readNBytes(maximum);
        in.reset();
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** Whether this may be JSON in any of its encodings, or nothing at all, of which the reader of JSON knows what to say. */
    boolean isJson() {
        String afterMarks = text.replaceFirst("^[\\s\u0000\u00ef\u00bb\u00bf\u00fe\u00ff]+", "");
        return afterMarks.isEmpty() || afterMarks.startsWith("{") || afterMarks.startsWith("[");
    }

    /** Whether this may be a workbook: an office file that is not a text. */
    boolean isWorkbook() {
        return isOfficeFile() && !isText();
    }

    /** Whether this may be a text: an office file with the parts of one, or with a password and the name of one. */
    boolean isText() {
        boolean isLocked = text.contains(wide("EncryptedPackage"));
        return isOfficeFile()
                && (isLocked && isNamedText
                        || text.contains("word/document")
                        || text.contains("opendocument.text")
                        || text.contains(wide("WordDocument")));
    }

    /** A zip file as office files should be, or what office programs once wrote and still write with a password. */
    private boolean isOfficeFile() {
        return text.startsWith(ZIP) || text.startsWith(OLE2);
    }

    /** Whether this may be a PDF, before which some mail programs leave something of their own. */
    boolean isPdf() {
        return text.contains(PDF);
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
