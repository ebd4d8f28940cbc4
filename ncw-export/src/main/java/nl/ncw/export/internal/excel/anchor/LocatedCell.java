package nl.ncw.export.internal.excel.anchor;

import nl.ncw.export.internal.ooxml.workbook.Cell;

/**
 * Cell with its address.
 *
 * @param location the address
 * @param cell the cell
 */
public record LocatedCell(CellAddress location, Cell cell) {
    boolean isBlank() {
        return cell.text().isBlank() && cell.formula().isEmpty();
    }

    boolean isFormula() {
        return cell.formula().isPresent();
    }
}
