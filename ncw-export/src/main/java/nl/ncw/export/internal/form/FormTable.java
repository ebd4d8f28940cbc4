package nl.ncw.export.internal.form;

import java.util.List;
import nl.ncw.export.internal.table.CellInput;
import nl.ncw.export.internal.table.RowCodec;
import nl.ncw.export.internal.table.Vocabulary;

/**
 * Rows that can be filled in.
 *
 * @param id the identity of a row that has none of its own, such as one that is added
 * @param heading what the table is
 * @param columns the columns
 * @param rows the rows that are there, in order, without empty ones to add in
 * @param open whether rows may be added
 */
public record FormTable(RowId id, String heading, List<Column> columns, List<Row> rows, boolean open) {
    // Copies the lists and requires that rows are as wide as the columns.
    public FormTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("row: expected %d cells, was %s".formatted(columns.size(), row));
            }
        }
    }

    /** The table of elements, and of the rows that are there whatever was filled in. */
    static <E> FormTable of(RowId id, String heading, RowCodec<E> codec, List<E> elements, Vocabulary words) {
        return new FormTable(
                id,
                heading,
                codec.columns().stream()
                        .map(column -> new Column(
                                column.id(), column.label(), column.codec().input()))
                        .toList(),
                codec.rows(words, elements).stream()
                        .map(row -> new Row(row.item().map(id::at).orElse(id), row.cells()))
                        .toList(),
                codec.open());
    }

    /**
     * A column.
     *
     * @param id the column's identity within the table
     * @param label the column's name
     * @param input what can be written in its cells; for {@link CellInput#NONE}, the cells name their row, and in rows that
     *     are added anything can be written
     */
    public record Column(String id, String label, CellInput input) {}

    /**
     * A row.
     *
     * @param id the row's identity
     * @param cells what stands in its cells, one for each column; a day in ISO 8601
     */
    public record Row(RowId id, List<String> cells) {
        // Copies the cells.
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
