package nl.ncw.export.internal.excel.anchor;

/**
 * Cell that is not a field of the form: it shows a text of the form, or somebody wrote in it.
 *
 * @param scope the scope of its text: the column id in a row of the form; empty outside the form
 * @param column the column id, also if its row may have lost its id; empty outside the columns of the form
 * @param cell the cell
 */
public record UnassignedCell(String scope, String column, LocatedCell cell) {
    /** The scope outside the form. */
    static final String OUTSIDE = "";
}
