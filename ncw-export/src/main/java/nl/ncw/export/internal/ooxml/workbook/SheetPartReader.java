package nl.ncw.export.internal.ooxml.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
        List<Row> rows = new ArrayList<>();
        List<SheetRemarkReader.Link> links = new ArrayList<>();
        try (XmlPartReader xml = XmlPartReader.open(parts, part)) {
            while (xml.next()) {
                switch (xml.name()) {
                    case "sheetData" -> rows.addAll(cells.rows(xml));
                    case "hyperlink" -> links.add(remarks.link(xml));
                    default -> {}
                }
            }
        }
        return new Sheet(name, rows, remarks.of(relations, links, rows));
    }
}
