package nl.ncw.export.internal.ooxml.workbook;

import java.util.List;
import java.util.Optional;

/**
 * Row that is not empty.
 *
 * @param number the number of the row, counted from 1 as programs show it
 * @param cells the cells that are not empty, from left to right
 */
public record Row(int number, List<Cell> cells) {
    // Copies the cells.
    public Row {
        cells = List.copyOf(cells);
    }

    /**
     * Returns the cell in a column.
     *
     * @param column the column, counted from 0
     * @return the cell, or empty if the cell is empty
     */
    public Optional<Cell> cell(int column) {
        for (Cell cell : cells) {
            if (cell.column() == column) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }
}
