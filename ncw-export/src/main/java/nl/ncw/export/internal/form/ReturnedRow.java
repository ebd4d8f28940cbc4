package nl.ncw.export.internal.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Row of a returned form.
 *
 * @param id the id of the row
 * @param location the location in the file, such as {@code Proces!A7}
 * @param cells the cells by the ids of their columns; a missing cell counts as empty
 */
public record ReturnedRow(RowId id, String location, Map<String, Cell> cells) {
    // Copies the cells.
    public ReturnedRow {
        cells = Map.copyOf(cells);
    }

    /** Returns the text in a column; empty if the row lacks the cell. */
    public String text(String column) {
        Cell cell = cells.get(column);
        return cell == null ? "" : cell.text();
    }

    /** The cell in a column, of which the row has one: callers found a text in it. */
    public Cell cell(String column) {
        return Objects.requireNonNull(cells.get(column));
    }

    /** Returns whether the row has a cell in a column whose content could not be read. */
    public boolean isUnreadable(String column) {
        Cell cell = cells.get(column);
        return cell != null && !cell.readable();
    }

    public boolean hasUnreadable() {
        return !cells.values().stream().allMatch(Cell::readable);
    }

    /** Returns this row with sent texts in the place of the cells that could not be read. */
    public ReturnedRow withSent(Map<String, String> sent) {
        Map<String, Cell> filled = new HashMap<>(cells);
        filled.replaceAll(
                (column, cell) -> cell.readable() ? cell : new Cell(sent.getOrDefault(column, ""), cell.location()));
        return new ReturnedRow(id, location, filled);
    }

    public boolean isBlank(String column) {
        return text(column).isBlank();
    }

    /** Returns the location of the cell in a column; that of the row if it lacks the cell. */
    public String location(String column) {
        Cell cell = cells.get(column);
        return cell == null ? location : cell.location();
    }

    /**
     * Cell of a returned row.
     *
     * @param text the text, a day in ISO 8601; may be empty
     * @param location the location in the file, such as {@code Proces!F7}
     * @param readable whether the content could be read; a cell that could not has no text, and leaves what was sent
     */
    public record Cell(String text, String location, boolean readable) {
        /** Creates a cell whose content could be read. */
        public Cell(String text, String location) {
            this(text, location, true);
        }

        /** Returns a cell whose content could not be read; the reader of the file kept and reported it. */
        public static Cell unreadable(String location) {
            return new Cell("", location, false);
        }

        /** Returns this cell with another text. */
        public Cell withText(String other) {
            return new Cell(other, location, readable);
        }
    }
}
