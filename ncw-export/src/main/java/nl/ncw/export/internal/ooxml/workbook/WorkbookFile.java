package nl.ncw.export.internal.ooxml.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.ncw.export.internal.ooxml.CustomProperties;
import nl.ncw.export.internal.ooxml.OfficeFile;
import nl.ncw.export.internal.ooxml.Relationships;
import nl.ncw.export.internal.ooxml.zip.FileRefusal;
import nl.ncw.export.internal.ooxml.zip.RefusedFileException;
import nl.ncw.export.internal.ooxml.zip.ZipParts;

/** Reads workbooks (.xlsx). Files of other formats, broken files and hostile files are refused. Thread-safe. */
public final class WorkbookFile {
    private WorkbookFile() {}

    /**
     * Reads a workbook.
     *
     * @param in the stream to read; it is not closed
     * @return the content
     * @throws RefusedFileException if the file cannot be read as a workbook
     * @throws IOException if reading from {@code in} fails
     */
    public static WorkbookContent read(InputStream in) throws IOException {
        OfficeFile file = OfficeFile.read(in);
        requireWorkbook(file);
        ZipParts parts = file.parts();
        Relationships relations = Relationships.of(parts, file.document());
        WorkbookPartReader described = WorkbookPartReader.of(parts, file.document());
        return new WorkbookContent(
                sheets(parts, relations, described),
                described.names(),
                CustomProperties.of(parts, file.relations()),
                extras(parts));
    }

    private static List<Sheet> sheets(ZipParts parts, Relationships relations, WorkbookPartReader workbook)
            throws IOException {
        SheetCellReader cells = new SheetCellReader(
                SharedStrings.of(parts, first(relations, "sharedStrings")),
                CellFormats.of(parts, first(relations, "styles")),
                workbook.isSince1904());
        SheetPartReader reader = new SheetPartReader(parts, cells, SheetRemarkReader.in(parts, relations));
        List<Sheet> sheets = new ArrayList<>();
        for (WorkbookPartReader.SheetEntry entry : workbook.sheets()) {
            Optional<Relationships.Relation> sheet = relations.find(entry.relation());
            if (sheet.isPresent() && sheet.get().type().equals("worksheet")) {
                sheets.add(reader.read(entry.name(), sheet.get().target()));
            }
        }
        return sheets;
    }

    private static Optional<String> first(Relationships relations, String type) {
        return relations.parts(type).stream().findFirst();
    }

    private static void requireWorkbook(OfficeFile file) throws RefusedFileException {
        if (file.type().contains("binary")) {
            throw new RefusedFileException(FileRefusal.BINARY_EXCEL);
        }
        if (file.isText()) {
            throw new RefusedFileException(FileRefusal.WORD);
        }
        if (!file.isWorkbook()) {
            throw new RefusedFileException(FileRefusal.UNKNOWN);
        }
        file.requireNoMacros();
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
