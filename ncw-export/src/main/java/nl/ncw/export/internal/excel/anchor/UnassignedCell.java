package nl.ncw.export.internal.excel.anchor;

/**
 * A cell in which nothing can be filled in: it shows something, or somebody wrote in it who found no better place.
 *
 * @param zone what it shows: the id of its column in a row of the form; empty outside the form
 * @param column the id of its column, also where its row may have lost its id; empty outside the columns of the form
 * @param cell the cell
 */
public record UnassignedCell(String zone, String column, PlacedCell cell) {
    /** The zone of what stands outside the form. */
    static final String OUTSIDE = "";
}
