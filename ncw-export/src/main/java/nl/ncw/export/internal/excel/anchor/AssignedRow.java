package nl.ncw.export.internal.excel.anchor;

import java.util.Map;
import nl.ncw.export.internal.form.RowId;

/**
 * Row of a workbook matched to a row of the form.
 *
 * @param id the id of the row in the form
 * @param location the address of its first cell
 * @param cells the cells that can be filled in, by column id
 */
public record AssignedRow(RowId id, CellAddress location, Map<String, LocatedCell> cells) {
    // Copies the cells.
    public AssignedRow {
        cells = Map.copyOf(cells);
    }
}
