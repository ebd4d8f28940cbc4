package nl.ncw.export.excel;

import java.util.Map;
import nl.ncw.export.form.RowId;

/**
 * A row of which is known what it is.
 *
 * @param id what it is
 * @param spot where its first cell is
 * @param cells its cells by the ids of their columns; those alone that can be filled in
 */
record PlacedRow(RowId id, Spot spot, Map<String, PlacedCell> cells) {
    // Copies the cells.
    PlacedRow {
        cells = Map.copyOf(cells);
    }
}
