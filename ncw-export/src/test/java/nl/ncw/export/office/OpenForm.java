package nl.ncw.export.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A form that is open in LibreOffice. Its rows are found by the ids in their hidden first cell, and their cells by the ids of
 * the columns, which a hidden row above them holds.
 */
public final class OpenForm {
    private static final String COLUMNS = "columns ";

    private final Spreadsheet book;

    public OpenForm(Spreadsheet book) {
        this.book = book;
    }

    public Spreadsheet book() {
        return book;
    }

    /** Types in a cell of the row that has this id. */
    public void type(String row, String column, String text) {
        row(row).cell(column).type(text);
    }

    /** The first row that has this id. */
    public Row row(String id) {
        return rows(id).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("row: expected an id of the form, was " + id));
    }

    /** All rows that have this id, such as the empty ones of a table. */
    public List<Row> rows(String id) {
        return rows().filter(row -> row.id().equals(id)).toList();
    }

    /** All rows, sheet by sheet. */
    public Stream<Row> rows() {
        return book.sheets().stream().flatMap(sheet -> rows(sheet).stream());
    }

    /** The rows of a sheet below the first one of column ids, with and without an id of their own. */
    public static List<Row> rows(Sheet sheet) {
        List<Row> rows = new ArrayList<>();
        Map<String, Integer> columns = Map.of();
        List<List<String>> contents = sheet.contents();
        for (int number = 0; number < contents.size(); number++) {
            String id = contents.get(number).get(0);
            if (id.startsWith(COLUMNS)) {
                columns = columns(contents.get(number));
            } else if (!columns.isEmpty()) {
                rows.add(new Row(id, sheet, number, columns));
            }
        }
        return rows;
    }

    private static Map<String, Integer> columns(List<String> ids) {
        Map<String, Integer> columns = new HashMap<>();
        for (int column = 1; column < ids.size(); column++) {
            columns.put(ids.get(column), column);
        }
        return columns;
    }

    /**
     * A row of the form, where it stands now.
     *
     * @param id what it is
     * @param sheet the sheet on which it stands
     * @param number its number in the sheet, counted from 0
     * @param columns the columns of its cells by their ids
     */
    public record Row(String id, Sheet sheet, int number, Map<String, Integer> columns) {
        public Cell cell(String column) {
            if (!columns.containsKey(column)) {
                throw new IllegalArgumentException("column: expected one of %s, was %s".formatted(columns, column));
            }
            return sheet.cell(number, columns.get(column));
        }
    }
}
