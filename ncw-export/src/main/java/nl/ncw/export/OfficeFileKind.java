package nl.ncw.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Kind of an office file. It is recognised by the names of the parts: in the local headers of a zip file (APPNOTE
 * 4.3.7), or in the directory of a compound file (MS-CFB 2.6).
 */
enum OfficeFileKind {
    /** A workbook of Office Open XML. */
    WORKBOOK,
    /** A text document of Office Open XML. */
    TEXT,
    /**
     * A text document of another format: OpenDocument, Word before 2007, or a file with a password whose name ends in
     * {@code .docx}.
     */
    OTHER_TEXT,
    /** Another zip file or compound file: OpenDocument, Excel before 2007, binary workbooks, files with a password. */
    OTHER,
    /** Not an office file. */
    NONE;

    private static final String LOCAL_HEADER = "PK\u0003\u0004";
    private static final int NAME_LENGTH_OFFSET = 26;
    private static final int EXTRA_LENGTH_OFFSET = 28;
    private static final int NAME_OFFSET = 30;
    private static final int INITIAL_SIZE = 8 * 1024;
    private static final String COMPOUND_FILE = "\u00d0\u00cf\u0011\u00e0";

    static OfficeFileKind of(FileHeader beginning) throws IOException {
        String signature = beginning.characters(LOCAL_HEADER.length());
        if (signature.equals(LOCAL_HEADER)) {
            return ofZip(beginning);
        }
        return signature.equals(COMPOUND_FILE) ? ofCompoundFile(beginning) : NONE;
    }

    /**
     * Returns the kind of a zip file. It doubles the number of bytes read until a part decides the kind, because most
     * files decide it early.
     */
    private static OfficeFileKind ofZip(FileHeader beginning) throws IOException {
        int size = INITIAL_SIZE;
        String text = beginning.characters(size);
        Optional<OfficeFileKind> kind = ofParts(text);
        while (kind.isEmpty() && text.length() == size && size < FileHeader.MAXIMUM_BYTES) {
            size = Math.min(2 * size, FileHeader.MAXIMUM_BYTES);
            text = beginning.characters(size);
            kind = ofParts(text);
        }
        return kind.orElse(OTHER);
    }

    private static Optional<OfficeFileKind> ofParts(String zip) {
        int header = 0;
        while (header >= 0 && header + NAME_OFFSET <= zip.length()) {
            int nameEnd = header + NAME_OFFSET + number(zip, header + NAME_LENGTH_OFFSET);
            String name = zip.substring(header + NAME_OFFSET, Math.min(nameEnd, zip.length()))
                    .toLowerCase(Locale.ROOT);
            if (name.startsWith("word/document")) {
                return Optional.of(TEXT);
            }
            if (name.equals("xl/workbook.xml")) {
                return Optional.of(WORKBOOK);
            }
            int content = nameEnd + number(zip, header + EXTRA_LENGTH_OFFSET);
            if (name.equals("mimetype") && zip.startsWith("application/vnd.oasis.opendocument.text", content)) {
                return Optional.of(OTHER_TEXT);
            }
            header = zip.indexOf(LOCAL_HEADER, header + LOCAL_HEADER.length());
        }
        return Optional.empty();
    }

    /** Returns an unsigned number of two bytes, the lower byte first. */
    private static int number(String text, int offset) {
        return text.charAt(offset) | text.charAt(offset + 1) << Byte.SIZE;
    }

    /**
     * Returns the kind of a compound file. It reads as much as it may, because the directory can be anywhere in the
     * file.
     */
    private static OfficeFileKind ofCompoundFile(FileHeader beginning) throws IOException {
        String text = beginning.characters(FileHeader.MAXIMUM_BYTES);
        boolean isNamedText = beginning
                .fileName()
                .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".docx"))
                .isPresent();
        boolean isLockedText = isNamedText && text.contains(stream("EncryptedPackage"));
        return isLockedText || text.contains(stream("WordDocument")) ? OTHER_TEXT : OTHER;
    }

    private static String stream(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
