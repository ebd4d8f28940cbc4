package nl.ncw.export.internal.ooxml.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.ncw.export.internal.ooxml.CustomProperties;
import nl.ncw.export.internal.ooxml.OfficeFile;
import nl.ncw.export.internal.ooxml.PartText;
import nl.ncw.export.internal.ooxml.Relationships;
import nl.ncw.export.internal.ooxml.UnreadParts;
import nl.ncw.export.internal.ooxml.zip.FileRefusal;
import nl.ncw.export.internal.ooxml.zip.RefusedFileException;
import nl.ncw.export.internal.ooxml.zip.ZipParts;

/** Reads workbooks (.xlsx). Files of other formats, broken files and hostile files are refused. Thread-safe. */
public final class WorkbookFile {
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]++(?:[.][0-9]*+)?(?:[Ee][-+]?[0-9]++)?");

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
        List<Sheet> sheets = sheets(parts, relations, described);
        Map<String, String> properties = CustomProperties.of(parts, file.relations());
        List<SheetRemark> remarks = new ArrayList<>(described.remarks());
        values(parts, relations, remarks);
        unread(parts, remarks);
        return new WorkbookContent(sheets, described.names(), properties, extras(parts), remarks);
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
            } else {
                sheets.add(reader.readOther(
                        entry.name(), sheet.map(Relationships.Relation::target).filter(parts::has)));
            }
        }
        return sheets;
    }

    /** Adds the texts of values that are more than a cell holds, such as those of linked data types. */
    private static void values(ZipParts parts, Relationships relations, List<SheetRemark> remarks) throws IOException {
        for (String type : List.of("rdRichValue", "rdArray")) {
            for (String part : relations.parts(type)) {
                String text = PartText.of(parts, part, WorkbookElements.UNSEEN_IN_VALUES)
                        .lines()
                        .filter(line -> !NUMBER.matcher(line).matches())
                        .collect(Collectors.joining("\n"));
                if (!text.isEmpty()) {
                    remarks.add(new SheetRemark(SheetRemark.Kind.OTHER_TEXT, part, text));
                }
            }
        }
    }

    /** Reports the parts that were not read, and keeps the text of those that are XML. */
    private static void unread(ZipParts parts, List<SheetRemark> remarks) throws IOException {
        for (String name : UnreadParts.of(parts, WorkbookElements.IGNORED_RELATIONS, WorkbookElements::isUsual)) {
            String text = name.endsWith(".xml") ? text(parts, name) : "";
            remarks.add(new SheetRemark(SheetRemark.Kind.UNREAD_PART, "", name));
            if (!text.isEmpty()) {
                remarks.add(new SheetRemark(SheetRemark.Kind.OTHER_TEXT, name, text));
            }
        }
    }

    private static String text(ZipParts parts, String name) throws IOException {
        try {
            return PartText.of(parts, name, Set.of());
        } catch (RefusedFileException e) {
            // A damaged part that no reader needs is no reason to refuse the file.
            return "";
        }
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
