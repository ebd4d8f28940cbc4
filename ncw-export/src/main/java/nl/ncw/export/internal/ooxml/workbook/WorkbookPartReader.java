package nl.ncw.export.internal.ooxml.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ncw.export.internal.ooxml.xml.TextLimit;
import nl.ncw.export.internal.ooxml.xml.XmlPartReader;
import nl.ncw.export.internal.ooxml.zip.RefusedFileException;
import nl.ncw.export.internal.ooxml.zip.ZipParts;

/** Reads the part that lists the sheets and the defined names of a workbook. */
final class WorkbookPartReader {
    private static final int MAXIMUM = 20_000;
    private static final int MAXIMUM_REFERENCE = 100;

    /** The first cell range of a defined name, such as {@code 'Nico''s blad'!$B$4:$G$15}. */
    private static final Pattern AREA = Pattern.compile(
            "(?:'((?:[^']|'')++)'|([^'!]++))!(\\$?[A-Z]{1,3}\\$?\\d{1,7})(?::(\\$?[A-Z]{1,3}\\$?\\d{1,7}))?(?:,.*)?");

    private final TextLimit limit = new TextLimit(MAXIMUM);
    private final List<SheetEntry> sheets = new ArrayList<>();
    private final List<DefinedName> names = new ArrayList<>();
    private final List<SheetRemark> remarks = new ArrayList<>();
    private final String part;
    private boolean since1904;

    private WorkbookPartReader(String part) {
        this.part = part;
    }

    static WorkbookPartReader of(ZipParts parts, String part) throws IOException {
        WorkbookPartReader workbook = new WorkbookPartReader(part);
        try (XmlPartReader xml = XmlPartReader.open(parts, part).collectingPassedText()) {
            while (xml.next()) {
                workbook.remark(SheetRemark.Kind.OTHER_TEXT, xml.takePassedText());
                workbook.shown(xml);
                workbook.element(xml);
            }
            workbook.remark(SheetRemark.Kind.OTHER_TEXT, xml.takePassedText());
        }
        return workbook;
    }

    private void remark(SheetRemark.Kind kind, String text) throws RefusedFileException {
        if (!text.isBlank()) {
            limit.accept(text);
            remarks.add(new SheetRemark(kind, part, text));
        }
    }

    /** Keeps the attributes that people see, and reports what this library does not know. */
    private void shown(XmlPartReader xml) throws RefusedFileException {
        if (xml.depth() == 2 && !WorkbookElements.IN_WORKBOOK.contains(xml.name())) {
            remark(SheetRemark.Kind.UNREAD_OBJECT, xml.name());
        }
        for (String attribute : WorkbookElements.SHOWN_ATTRIBUTES.getOrDefault(xml.name(), List.of())) {
            remark(SheetRemark.Kind.OTHER_TEXT, xml.attribute(attribute));
        }
    }

    private void element(XmlPartReader xml) throws IOException {
        switch (xml.name()) {
            case "workbookPr" -> since1904 = xml.is("date1904", false);
            case "sheet" -> {
                limit.accept(xml.attribute("name"));
                sheets.add(new SheetEntry(xml.attribute("name"), xml.attribute("id")));
            }
            case "definedName" -> {
                String name = xml.attribute("name");
                boolean ofOneSheet = !xml.attribute("localSheetId").isEmpty();
                String reference = xml.text();
                if (!ofOneSheet) {
                    limit.accept(name);
                    name(name, reference).ifPresent(names::add);
                }
            }
            default -> {
                // Other elements describe view, protection and calculation.
            }
        }
    }

    private static Optional<DefinedName> name(String name, String reference) {
        Matcher area = AREA.matcher(reference);
        if (reference.length() > MAXIMUM_REFERENCE || !area.matches()) {
            return Optional.empty();
        }
        String sheet = area.group(1) == null ? area.group(2) : area.group(1).replace("''", "'");
        DefinedName.Position first = CellReference.parse(area.group(3));
        DefinedName.Position last = area.group(4) == null ? first : CellReference.parse(area.group(4));
        return Optional.of(new DefinedName(name, sheet, first, last));
    }

    /** Returns the texts and unknown elements that stand at no sheet. */
    List<SheetRemark> remarks() {
        return remarks;
    }

    List<SheetEntry> sheets() {
        return sheets;
    }

    List<DefinedName> names() {
        return names;
    }

    /** Returns whether days count from 1904 instead of 1900. */
    boolean isSince1904() {
        return since1904;
    }

    /**
     * Sheet of the workbook.
     *
     * @param name its name
     * @param relation the id of the relationship with the part of the sheet
     */
    record SheetEntry(String name, String relation) {}
}
