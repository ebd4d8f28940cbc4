package nl.ncw.export.word;

import nl.ncw.export.form.RowId;
import nl.ncw.export.internal.table.Input;

/**
 * Something that can be filled in.
 *
 * @param row the row of the form that it belongs to
 * @param column the column
 * @param input what can be written in it
 */
record Slot(RowId row, String column, Input input) {
    /** Whether this is the line below an answer, which has several parts. */
    boolean isLine() {
        return column.equals(BookmarkNames.LINE);
    }
}
