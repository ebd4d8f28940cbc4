package nl.ncw.export.internal.form;

import java.util.Map;

/**
 * A row of a form that came back.
 *
 * @param id which row it is
 * @param location where it stands in the file, such as {@code Proces!A7}
 * @param cells what stands in its cells by the id of their column; a cell that the row lacks is empty
 */
public record ReturnedRow(RowId id, String location, Map<String, Cell> cells) {
    // Copies the cells.
    public ReturnedRow {
        cells = Map.copyOf(cells);
    }

    /** What stands in a column; empty where the row lacks the cell. */
    public String text(String column) {
        Cell cell = cells.get(column);
        return cell == null ? "" : cell.text();
    }

    public boolean isBlank(String column) {
        return text(column).isBlank();
    }

    /** Where the cell of a column stands, or where the row stands if it lacks the cell. */
    public String location(String column) {
        Cell cell = cells.get(column);
        return cell == null ? location : cell.location();
    }

    /**
     * A cell of the row.
     *
     * @param text what stands in it, as plain text; a day in ISO 8601; may be empty
     * @param location where it stands in the file, such as {@code Proces!F7}
     */
    public record Cell(String text, String location) {}
}
