package nl.ncw.export.internal.ooxml.workbook;

import java.util.List;

/**
 * Sheet of a workbook.
 *
 * @param name the name
 * @param rows the rows that are not empty, from top to bottom
 * @param remarks the content outside the cells
 */
public record Sheet(String name, List<Row> rows, List<SheetRemark> remarks) {
    // Copies the lists.
    public Sheet {
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
    }
}
