package nl.ncw.export.internal.excel.workbook;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.ncw.export.internal.excel.sheet.CellRange;
import nl.ncw.export.internal.form.RowId;

/** Index of the cells of a workbook by the ids of their rows and columns, for formulas on any sheet. */
final class FormCells {
    private final Map<String, CellRange> cells = new HashMap<>();

    /**
     * Adds cells.
     *
     * @param row the id of their row; of a table, all its rows
     * @param column the id of their column
     */
    void put(RowId row, String column, CellRange range) {
        cells.put(key(row, column), range);
    }

    /** Returns the cells of a column in a row; empty if the workbook has none. */
    Optional<CellRange> find(RowId row, String column) {
        return Optional.ofNullable(cells.get(key(row, column)));
    }

    private static String key(RowId row, String column) {
        return row + " " + column;
    }
}
