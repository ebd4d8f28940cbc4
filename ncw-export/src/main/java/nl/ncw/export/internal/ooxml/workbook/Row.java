package nl.ncw.export.internal.ooxml.workbook;

import java.util.List;
import java.util.Optional;

/**
 * A row with something in it.
 *
 * @param number its number as programs show it, counted from 1
 * @param cells its cells that are not empty, from left to right
 */
public record Row(int number, List<Cell> cells) {
    // Copies the cells.
    public Row {
        cells = List.copyOf(cells);
    }

    /**
     * A cell.
     *
     * @param column the column, counted from 0
     * @return the cell, unless it is empty
     */
    public Optional<Cell> cell(int column) {
        return cells.stream().filter(cell -> cell.column() == column).findFirst();
    }
}
