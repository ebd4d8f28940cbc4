package nl.ncw.export.excel;

import java.util.Map;

/**
 * The columns of a block of rows.
 *
 * @param holds what the rows are, as {@link WorkbookMarks#holds(String)} says it
 * @param ids the ids of the columns by their number, counted from 0
 */
record Columns(String holds, Map<Integer, String> ids) {
    // Copies the ids.
    Columns {
        ids = Map.copyOf(ids);
    }
}
