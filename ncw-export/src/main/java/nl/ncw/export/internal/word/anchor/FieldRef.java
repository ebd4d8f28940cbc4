package nl.ncw.export.internal.word.anchor;

import nl.ncw.export.internal.form.RowId;
import nl.ncw.export.internal.table.CellInput;

/**
 * Something that can be filled in.
 *
 * @param row the row of the form that it belongs to
 * @param column the column
 * @param input what can be written in it
 */
public record FieldRef(RowId row, String column, CellInput input) {
    /** Whether this is the line below an answer, which has several parts. */
    public boolean isLine() {
        return column.equals(BookmarkNames.LINE);
    }
}
