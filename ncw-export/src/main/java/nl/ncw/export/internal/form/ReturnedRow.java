package nl.ncw.export.internal.form;

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
     */
    public record Cell(String text, String location) {}
}
