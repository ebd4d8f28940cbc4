package nl.ncw.export.internal.word.anchor;

import nl.ncw.export.internal.cell.CellInput;
import nl.ncw.export.internal.form.RowId;

/**
 * Field of a document: what can be filled in at one place.
 *
 * @param row the row id
 * @param column the column id
 * @param input the input that it accepts
 */
public record FieldRef(RowId row, String column, CellInput input) {
    /** Returns whether this is the status line below an answer, which has several parts. */
    public boolean isLine() {
        return column.equals(BookmarkNames.LINE);
    }
}
