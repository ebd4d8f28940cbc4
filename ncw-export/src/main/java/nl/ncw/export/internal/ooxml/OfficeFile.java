package nl.ncw.export.internal.ooxml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.ncw.export.internal.ooxml.zip.FileRefusal;
import nl.ncw.export.internal.ooxml.zip.RefusedFileException;
import nl.ncw.export.internal.ooxml.zip.ZipParts;

/**
 * Office Open XML file.
 *
 * @param parts the parts
 * @param relations the relationships of the whole file
 * @param document the name of the main part
 * @param type the content type of the main part, as the file states it, whatever the file name is
 */
public record OfficeFile(ZipParts parts, Relationships relations, String document, String type) {
    /** The maximum size of a file in MiB. A filled-in form takes about 100 kB. */
    public static final int MAXIMUM_MEBIBYTES = 16;

    private static final int MAXIMUM_BYTES = MAXIMUM_MEBIBYTES * 1024 * 1024;
    private static final int MIME_TYPE_LENGTH = 100;
    private static final String MACROS = "vbaproject";

    /**
     * Reads the bytes of a file, up to one more than {@link #read} accepts.
     *
     * @param in the stream to read; it is not closed
     * @return the bytes
     * @throws IOException if reading from {@code in} fails
     */
    public static byte[] bytes(InputStream in) throws IOException {
        return in.readNBytes(MAXIMUM_BYTES + 1);
    }

    /**
     * Opens a file.
     *
     * @param in the stream to read; it is not closed
     * @return the file
     * @throws RefusedFileException if the file cannot be read as an office file
     * @throws IOException if reading from {@code in} fails
     */
    public static OfficeFile read(InputStream in) throws IOException {
        byte[] bytes = bytes(in);
        if (bytes.length > MAXIMUM_BYTES) {
            throw new RefusedFileException(FileRefusal.TOO_LARGE, MAXIMUM_MEBIBYTES);
        }
        NonZipFileKind.requireZip(bytes);
        ZipParts parts = ZipParts.of(bytes);
        if (!parts.has(ContentTypes.PART)) {
            throw new RefusedFileException(withoutTypes(parts));
        }
        Relationships relations = Relationships.of(parts, "");
        List<String> documents = relations.parts("officeDocument");
        if (documents.isEmpty()) {
            throw new RefusedFileException(FileRefusal.UNKNOWN);
        }
        return new OfficeFile(
                parts, relations, documents.get(0), ContentTypes.of(parts).of(documents.get(0)));
    }

    /** Returns the kind of a zip file without content types. */
    private static FileRefusal withoutTypes(ZipParts parts) throws IOException {
        if (!parts.has("mimetype")) {
            return FileRefusal.UNKNOWN;
        }
        try (InputStream in = parts.open("mimetype")) {
            String type = new String(in.readNBytes(MIME_TYPE_LENGTH), StandardCharsets.US_ASCII);
            if (type.startsWith("application/vnd.oasis.opendocument.text")) {
                return FileRefusal.OPEN_DOCUMENT_TEXT;
            }
            return type.startsWith("application/vnd.oasis.opendocument")
                    ? FileRefusal.OPEN_DOCUMENT
                    : FileRefusal.UNKNOWN;
        }
    }

    /**
     * Returns whether the main part is a workbook.
     *
     * @return whether it is a workbook
     */
    public boolean isWorkbook() {
        return type.contains("spreadsheetml") || type.contains("ms-excel");
    }

    /**
     * Returns whether the main part is a text document.
     *
     * @return whether it is a text document
     */
    public boolean isText() {
        return type.contains("wordprocessingml") || type.contains("ms-word");
    }

    /**
     * Requires a file without macros.
     *
     * @throws RefusedFileException if the file has macros
     */
    public void requireNoMacros() throws RefusedFileException {
        boolean has = parts.names().stream().anyMatch(name -> name.contains(MACROS) || name.contains("/macrosheets/"));
        if (has || type.contains("macroEnabled")) {
            throw new RefusedFileException(FileRefusal.MACROS);
        }
    }
}
