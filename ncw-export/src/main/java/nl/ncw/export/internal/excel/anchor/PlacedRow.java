package nl.ncw.export.internal.excel.anchor;

import java.util.Map;
import nl.ncw.export.internal.form.RowId;

/**
 * A row of which is known what it is.
 *
 * @param id what it is
 * @param spot where its first cell is
 * @param cells its cells by the ids of their columns; those alone that can be filled in
 */
public record PlacedRow(RowId id, CellAddress spot, Map<String, PlacedCell> cells) {
    // Copies the cells.
    public PlacedRow {
        cells = Map.copyOf(cells);
    }
}
