package nl.ncw.export.excel.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads workbook files (.xlsx). What is none, is broken or was made to do harm is refused. Thread-safe. */
public final class WorkbookFile {
    /** The largest file that is read, in MiB. A filled-in form takes some 100 kB. */
    public static final int MAXIMUM_MEBIBYTES = 16;

    private static final int MAXIMUM_BYTES = MAXIMUM_MEBIBYTES * 1024 * 1024;
    private static final int MIME_TYPE_LENGTH = 100;
    private static final String MACROS = "vbaproject";

    private WorkbookFile() {}

    /**
     * Reads a workbook.
     *
     * @param in where the bytes come from; stays open
     * @return what stands in it
     * @throws RefusedFileException if it is no workbook that can be read
     * @throws IOException if reading from {@code in} fails
     */
    public static WorkbookContent read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MAXIMUM_BYTES + 1);
        if (bytes.length > MAXIMUM_BYTES) {
            throw new RefusedFileException(Refusal.TOO_LARGE, MAXIMUM_MEBIBYTES);
        }
        FileKind.requireZip(bytes);
        return content(ZipParts.of(bytes));
    }

    private static WorkbookContent content(ZipParts parts) throws IOException {
        if (!parts.has(ContentTypes.PART)) {
            throw new RefusedFileException(withoutTypes(parts));
        }
        Relations file = Relations.of(parts, "");
        List<String> documents = file.parts("officeDocument");
        if (documents.isEmpty()) {
            throw new RefusedFileException(Refusal.NO_WORKBOOK);
        }
        String workbook = documents.get(0);
        requireWorkbook(parts, ContentTypes.of(parts).of(workbook));
        Relations relations = Relations.of(parts, workbook);
        WorkbookPart described = WorkbookPart.of(parts, workbook);
        return new WorkbookContent(
                sheets(parts, relations, described),
                described.names(),
                CustomProperties.of(parts, file),
                extras(parts));
    }

    private static List<Sheet> sheets(ZipParts parts, Relations relations, WorkbookPart workbook) throws IOException {
        SheetCells cells = new SheetCells(
                SharedTexts.of(parts, first(relations, "sharedStrings")),
                CellFormats.of(parts, first(relations, "styles")),
                workbook.isSince1904());
        SheetPart reader = new SheetPart(parts, cells, Remarks.in(parts, relations));
        List<Sheet> sheets = new ArrayList<>();
        for (WorkbookPart.SheetEntry entry : workbook.sheets()) {
            Optional<Relations.Relation> sheet = relations.find(entry.relation());
            if (sheet.isPresent() && sheet.get().type().equals("worksheet")) {
                sheets.add(reader.read(entry.name(), sheet.get().target()));
            }
        }
        return sheets;
    }

    private static Optional<String> first(Relations relations, String type) {
        return relations.parts(type).stream().findFirst();
    }

    /** Goes by the file's own word of what it is, whatever its name says. */
    private static void requireWorkbook(ZipParts parts, String type) throws RefusedFileException {
        boolean macros =
                parts.names().stream().anyMatch(name -> name.contains(MACROS) || name.contains("/macrosheets/"));
        if (type.contains("binary")) {
            throw new RefusedFileException(Refusal.BINARY_EXCEL);
        }
        if (type.contains("wordprocessingml") || type.contains("ms-word")) {
            throw new RefusedFileException(Refusal.WORD);
        }
        if (!type.contains("spreadsheetml") && !type.contains("ms-excel")) {
            throw new RefusedFileException(Refusal.NO_WORKBOOK);
        }
        if (macros || type.contains("macroEnabled")) {
            throw new RefusedFileException(Refusal.MACROS);
        }
    }

    /** What a zip file is that does not say of its parts what they are. */
    private static Refusal withoutTypes(ZipParts parts) throws IOException {
        if (!parts.has("mimetype")) {
            return Refusal.NO_WORKBOOK;
        }
        try (InputStream in = parts.open("mimetype")) {
            String type = new String(in.readNBytes(MIME_TYPE_LENGTH), StandardCharsets.US_ASCII);
            if (type.startsWith("application/vnd.oasis.opendocument.text")) {
                return Refusal.WORD;
            }
            return type.startsWith("application/vnd.oasis.opendocument") ? Refusal.OPEN_DOCUMENT : Refusal.NO_WORKBOOK;
        }
    }

    private static Set<WorkbookContent.Extra> extras(ZipParts parts) {
        Set<WorkbookContent.Extra> extras = EnumSet.noneOf(WorkbookContent.Extra.class);
        for (String name : parts.names()) {
            if (name.startsWith("xl/externallinks/")) {
                extras.add(WorkbookContent.Extra.EXTERNAL_LINKS);
            } else if (name.startsWith("xl/embeddings/")) {
                extras.add(WorkbookContent.Extra.EMBEDDED_FILES);
            }
        }
        return extras;
    }
}
