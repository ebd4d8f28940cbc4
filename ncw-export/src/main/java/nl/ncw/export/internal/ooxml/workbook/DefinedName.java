package nl.ncw.export.internal.ooxml.workbook;

/**
 * Defined name of a cell range, with the scope of the workbook.
 *
 * @param name the name
 * @param sheet the name of the sheet
 * @param first the upper left cell
 * @param last the lower right cell
 */
public record DefinedName(String name, String sheet, Position first, Position last) {
    /**
     * Position of a cell.
     *
     * @param row the number of the row, counted from 1
     * @param column the column, counted from 0
     */
    public record Position(int row, int column) {}
}
