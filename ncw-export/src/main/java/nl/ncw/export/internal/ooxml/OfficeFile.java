package nl.ncw.export.internal.ooxml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.ncw.export.internal.ooxml.zip.FileRefusal;
import nl.ncw.export.internal.ooxml.zip.RefusedFileException;
import nl.ncw.export.internal.ooxml.zip.ZipParts;

/**
 * A file of Office Open XML that may be opened.
 *
 * @param parts its parts
 * @param relations the relations of the whole file
 * @param document the name of the part that is the document
 * @param type what that part is, in the file's own words, whatever the file's name says
 */
public record OfficeFile(ZipParts parts, Relationships relations, String document, String type) {
    /** The largest file that is read, in MiB. A filled-in form takes some 100 kB. */
    public static final int MAXIMUM_MEBIBYTES = 16;

    private static final int MAXIMUM_BYTES = MAXIMUM_MEBIBYTES * 1024 * 1024;
    private static final int MIME_TYPE_LENGTH = 100;
    private static final String MACROS = "vbaproject";

    /**
     * Opens a file.
     *
     * @param in where the bytes come from; stays open
     * @return the file
     * @throws RefusedFileException if it is none that can be read
     * @throws IOException if reading from {@code in} fails
     */
    public static OfficeFile read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MAXIMUM_BYTES + 1);
        if (bytes.length > MAXIMUM_BYTES) {
            throw new RefusedFileException(FileRefusal.TOO_LARGE, MAXIMUM_MEBIBYTES);
        }
        FileKind.requireZip(bytes);
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

    /** What a zip file is that does not say of its parts what they are. */
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
     * Whether the document is a workbook.
     *
     * @return whether it is
     */
    public boolean isWorkbook() {
        return type.contains("spreadsheetml") || type.contains("ms-excel");
    }

    /**
     * Whether the document is a text.
     *
     * @return whether it is
     */
    public boolean isText() {
        return type.contains("wordprocessingml") || type.contains("ms-word");
    }

    /**
     * Requires that the file has no macros.
     *
     * @throws RefusedFileException if it has
     */
    public void requireNoMacros() throws RefusedFileException {
        boolean has = parts.names().stream().anyMatch(name -> name.contains(MACROS) || name.contains("/macrosheets/"));
        if (has || type.contains("macroEnabled")) {
            throw new RefusedFileException(FileRefusal.MACROS);
        }
    }
}
