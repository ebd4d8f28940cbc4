package nl.ncw.export.excel;

import nl.ncw.export.excel.file.Cell;

/**
 * A cell and where it is.
 *
 * @param spot where
 * @param cell the cell
 */
record PlacedCell(Spot spot, Cell cell) {
    boolean isBlank() {
        return cell.text().isBlank() && cell.formula().isEmpty();
    }

    boolean isFormula() {
        return cell.formula().isPresent();
    }
}
