package nl.ncw.export.internal.ooxml.workbook;

import java.util.List;

/**
 * A sheet.
 *
 * @param name its name
 * @param rows its rows with something in them, from top to bottom
 * @param remarks what stands on it beside its cells
 */
public record Sheet(String name, List<Row> rows, List<SheetRemark> remarks) {
    // Copies the lists.
    public Sheet {
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
    }
}
