package nl.ncw.export.internal.form;

import nl.ncw.export.internal.cell.CellInput;

/**
 * Field of the agreement as a form shows it in one language.
 *
 * @param id the id of the row, whose only column is {@link #VALUE}
 * @param label the label
 * @param input the input that the field accepts
 * @param value the value as text, a day in ISO 8601; empty if there is none
 */
public record FormField(RowId id, String label, CellInput input, String value) {
    /** The id of the column for the value. */
    public static final String VALUE = "value";
}
