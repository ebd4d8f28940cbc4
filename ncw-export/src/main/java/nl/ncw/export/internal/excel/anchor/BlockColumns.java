package nl.ncw.export.internal.excel.anchor;

import java.util.Map;

/**
 * The columns of a block of rows.
 *
 * @param holds what the rows are, as {@link WorkbookMarks#holds(String)} says it
 * @param ids the ids of the columns by their number, counted from 0
 */
public record BlockColumns(String holds, Map<Integer, String> ids) {
    // Copies the ids.
    public BlockColumns {
        ids = Map.copyOf(ids);
    }
}
