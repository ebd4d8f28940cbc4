package nl.ncw.export.internal.excel.anchor;

import java.util.Map;
import nl.ncw.export.internal.form.RowId;

/**
 * Row of a workbook matched to a row of the form.
 *
 * @param id the id of the row in the form
 * @param spot the address of its first cell
 * @param cells the cells that can be filled in, by column id
 */
public record PlacedRow(RowId id, CellAddress spot, Map<String, PlacedCell> cells) {
    // Copies the cells.
    public PlacedRow {
        cells = Map.copyOf(cells);
    }
}
