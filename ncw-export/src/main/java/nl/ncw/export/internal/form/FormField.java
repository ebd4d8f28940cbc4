package nl.ncw.export.internal.form;

import nl.ncw.export.internal.table.CellInput;

/**
 * A field of the agreement that can be filled in.
 *
 * @param id the field's identity, whose one column is {@link #VALUE}
 * @param label what it is
 * @param input what can be written in it
 * @param value what stands in it; empty while nothing does; a day in ISO 8601
 */
public record FormField(RowId id, String label, CellInput input, String value) {
    /** The id of the column in which the value stands. */
    public static final String VALUE = "value";
}
