package nl.ncw.export.internal.ooxml.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ncw.export.internal.ooxml.Relationships;
import nl.ncw.export.internal.ooxml.xml.XmlPartReader;
import nl.ncw.export.internal.ooxml.zip.ZipParts;

/** Reads a sheet: its cells, and its references to content outside them. */
final class SheetPartReader {
    private final ZipParts parts;
    private final SheetCellReader cells;
    private final SheetRemarkReader remarks;

    SheetPartReader(ZipParts parts, SheetCellReader cells, SheetRemarkReader remarks) {
        this.parts = parts;
        this.cells = cells;
        this.remarks = remarks;
    }

    Sheet read(String name, String part) throws IOException {
        Relationships relations = Relationships.of(parts, part);
        SheetElementReader elements = remarks.elements(relations);
        List<Row> rows = new ArrayList<>();
        try (XmlPartReader xml = XmlPartReader.open(parts, part).collectingPassedText()) {
            if (xml.next()) {
                children(xml, elements, rows);
            }
        }
        List<SheetRemark> found = new ArrayList<>(remarks.of(relations, elements, rows));
        found.addAll(cells.takeRemarks());
        return new Sheet(name, rows, found);
    }

    /** Reads a sheet that has no cells, such as a chart sheet, or whose part is missing. */
    Sheet readOther(String name, Optional<String> part) throws IOException {
        List<SheetRemark> found = new ArrayList<>(List.of(new SheetRemark(SheetRemark.Kind.UNREAD_SHEET, "", name)));
        if (part.isPresent()) {
            found.addAll(read(name, part.get()).remarks());
        }
        return new Sheet(name, List.of(), found);
    }

    private void children(XmlPartReader xml, SheetElementReader elements, List<Row> rows) throws IOException {
        int outer = xml.depth();
        while (xml.nextIn(outer)) {
            elements.passed(xml);
            if (xml.name().equals("sheetData")) {
                rows.addAll(cells.rows(xml));
            } else if (WorkbookElements.TRANSPARENT.contains(xml.name())) {
                children(xml, elements, rows);
            } else {
                elements.child(xml);
            }
        }
        elements.passed(xml);
    }
}
