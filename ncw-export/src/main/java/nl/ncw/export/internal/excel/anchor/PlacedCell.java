package nl.ncw.export.internal.excel.anchor;

import nl.ncw.export.internal.ooxml.workbook.Cell;

/**
 * A cell and where it is.
 *
 * @param spot where
 * @param cell the cell
 */
public record PlacedCell(CellAddress spot, Cell cell) {
    boolean isBlank() {
        return cell.text().isBlank() && cell.formula().isEmpty();
    }

    boolean isFormula() {
        return cell.formula().isPresent();
    }
}
