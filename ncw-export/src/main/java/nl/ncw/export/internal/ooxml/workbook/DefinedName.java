package nl.ncw.export.internal.ooxml.workbook;

/**
 * A name for cells, of the whole workbook.
 *
 * @param name the name
 * @param sheet the name of their sheet
 * @param first the cell at the top left
 * @param last the cell at the bottom right
 */
public record DefinedName(String name, String sheet, Position first, Position last) {
    /**
     * Where a cell is.
     *
     * @param row its row's number, counted from 1
     * @param column its column, counted from 0
     */
    public record Position(int row, int column) {}
}
