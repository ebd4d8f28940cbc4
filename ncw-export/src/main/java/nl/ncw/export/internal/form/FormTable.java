package nl.ncw.export.internal.form;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ncw.export.internal.cell.CellInput;
import nl.ncw.export.internal.table.RowCodec;
import nl.ncw.export.internal.table.Vocabulary;

/**
 * Table of a form.
 *
 * @param id the id of a row without an item, such as one that people add
 * @param heading the heading
 * @param columns the columns
 * @param rows the rows, in order, without empty ones for additions
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

    /**
     * Returns whether each row is an option with a box to tick, so that the table can be a list.
     *
     * @return whether it can
     */
    public boolean isOfOptions() {
        return columns.size() == 2
                && columns.get(0).input().kind() == CellInput.Kind.NONE
                && columns.get(1).input().kind() == CellInput.Kind.BOX;
    }

    /**
     * Returns whether there is more than the names of the form's own rows.
     *
     * @return whether there is
     */
    public boolean isFilledIn() {
        return rows.stream().anyMatch(this::isFilledIn);
    }

    /**
     * Returns whether a row of the table holds more than its name in the form.
     *
     * @param row the row
     * @return whether it does
     */
    public boolean isFilledIn(Row row) {
        return IntStream.range(0, columns.size())
                .filter(index ->
                        row.id().item().isEmpty() || columns.get(index).input().kind() != CellInput.Kind.NONE)
                .anyMatch(index -> !row.cells().get(index).isBlank());
    }

    /** Returns the table of elements, including the named rows that were not filled in. */
    static <E> FormTable of(RowId id, String heading, RowCodec<E> codec, List<E> elements, Vocabulary words) {
        return new FormTable(
                id,
                heading,
                codec.columns().stream()
                        .map(column -> new Column(
                                column.id(),
                                column.label(),
                                column.codec().input(),
                                codec.formerLabels(column.id()).stream()
                                        .map(words::in)
                                        .toList()))
                        .toList(),
                codec.rows(words, elements).stream()
                        .map(row -> new Row(row.item().map(id::at).orElse(id), row.cells()))
                        .toList(),
                codec.open());
    }

    /**
     * Column of a table.
     *
     * @param id the id of the column within the table
     * @param label the label
     * @param input the input that the cells accept; for {@link CellInput#NONE}, the cells name their row, and accept
     *     any text in rows that people add
     * @param formerLabels the labels that forms showed earlier
     */
    public record Column(String id, String label, CellInput input, List<String> formerLabels) {
        // Copies the labels.
        public Column {
            formerLabels = List.copyOf(formerLabels);
        }

        /** Creates a column that had no other label earlier. */
        public Column(String id, String label, CellInput input) {
            this(id, label, input, List.of());
        }

        /** Returns all labels, the present one first. */
        public Stream<String> labels() {
            return Stream.concat(Stream.of(label), formerLabels.stream());
        }
    }

    /**
     * Row of a table.
     *
     * @param id the id of the row
     * @param cells the texts of the cells, one for each column; a day in ISO 8601
     */
    public record Row(RowId id, List<String> cells) {
        // Copies the cells.
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
