package nl.ncw.export.excel;

/**
 * A cell in which nothing can be filled in: it shows something, or somebody wrote in it who found no better place.
 *
 * @param row the id of its row; empty for a row without one
 * @param zone what it shows: the id of its column; empty outside the columns of the form
 * @param cell the cell
 */
record LooseCell(String row, String zone, PlacedCell cell) {
    /** The zone of what stands outside the form. */
    static final String OUTSIDE = "";
}
