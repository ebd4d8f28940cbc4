package nl.ncw.export.internal.typesetting.content;

import java.util.List;
import java.util.Optional;

/**
 * Rows and columns, as wide as the page or cell that it stands in. Rows that do not fit on a page go on on the next, below
 * the header once more.
 *
 * @param columns the columns, one at least
 * @param header the cells of the header, one for each column, or none at all
 * @param body the rows, each as wide as the columns
 * @param style how it looks
 */
public record Table(List<Column> columns, List<Cell> header, List<Rows> body, TableStyle style)
        implements BlockElement {
    // Copies the lists and requires that rows are as wide as the columns.
    public Table {
        columns = List.copyOf(columns);
        header = List.copyOf(header);
        body = List.copyOf(body);
        if (columns.isEmpty() || body.isEmpty()) {
            throw new IllegalArgumentException("columns and body: expected one column and one row at least");
        }
        if (!header.isEmpty()) {
            requireWidth(new Row(header), columns.size());
        }
        for (Rows rows : body) {
            requireWidth(rows, columns.size());
        }
    }

    @Override
    public Kind kind() {
        return Kind.TABLE;
    }

    private static void requireWidth(Rows rows, int columns) {
        if (rows.width() != columns) {
            throw new IllegalArgumentException("row: expected cells for %d columns, was %s".formatted(columns, rows));
        }
    }

    /**
     * A column.
     *
     * @param weight its width, in proportion to those of the others
     * @param naming whether its cells name their rows; an empty cell names nothing
     */
    public record Column(float weight, boolean naming) {
        // Requires a width.
        public Column {
            Points.requirePositive(weight, "weight");
        }

        /**
         * A column whose cells name their rows.
         *
         * @param weight its width, in proportion to those of the others
         * @return the column
         */
        public static Column naming(float weight) {
            return new Column(weight, true);
        }

        /**
         * A column of content.
         *
         * @param weight its width, in proportion to those of the others
         * @return the column
         */
        public static Column of(float weight) {
            return new Column(weight, false);
        }
    }

    /**
     * A cell.
     *
     * @param content what stands in it, perhaps nothing
     * @param span how many columns it takes
     * @param minimumHeight room that it has even when empty, in points
     * @param bar the colour of the bar along its left edge, if it has one; it may not be all that tells the cell from others
     */
    public record Cell(List<BlockElement> content, int span, float minimumHeight, Optional<Colour> bar) {
        // Copies the content.
        public Cell {
            content = List.copyOf(content);
            Points.requireNotNegative(minimumHeight, "minimumHeight");
            if (span < 1) {
                throw new IllegalArgumentException("span: expected 1 or more, was " + span);
            }
        }

        /**
         * A cell of one column.
         *
         * @param content what stands in it, perhaps nothing
         * @return the cell
         */
        public static Cell of(List<? extends BlockElement> content) {
            return new Cell(List.copyOf(content), 1, 0, Optional.empty());
        }

        /**
         * A cell of one column.
         *
         * @param content what stands in it, perhaps nothing
         * @return the cell
         */
        public static Cell of(BlockElement... content) {
            return of(List.of(content));
        }

        /**
         * This cell over several columns.
         *
         * @param columns how many
         * @return the cell
         */
        public Cell over(int columns) {
            return new Cell(content, columns, minimumHeight, bar);
        }

        /**
         * This cell with room that it has even when empty.
         *
         * @param height the room in points
         * @return the cell
         */
        public Cell atLeast(float height) {
            return new Cell(content, span, height, bar);
        }

        /**
         * This cell with a bar along its left edge.
         *
         * @param colour the colour of the bar
         * @return the cell
         */
        public Cell barred(Colour colour) {
            return new Cell(content, span, minimumHeight, Optional.of(colour));
        }
    }

    /** One row, or several that belong together. */
    public sealed interface Rows {
        /** The kinds of rows, one for each permitted type. */
        enum RowsKind {
            /** {@link Row}. */
            ROW,
            /** {@link RowGroup}. */
            ROW_GROUP
        }

        /**
         * The kind of these rows, to switch on.
         *
         * @return the kind
         */
        RowsKind kind();

        /**
         * How many columns they take.
         *
         * @return the number of columns
         */
        int width();
    }

    /**
     * A row.
     *
     * @param cells its cells, from the first column to the last
     */
    public record Row(List<Cell> cells) implements Rows {
        // Copies the cells.
        public Row {
            cells = List.copyOf(cells);
        }

        @Override
        public RowsKind kind() {
            return RowsKind.ROW;
        }

        @Override
        public int width() {
            return cells.stream().mapToInt(Cell::span).sum();
        }
    }

    /**
     * Rows beside one cell that belongs to all of them.
     *
     * @param first the cell in the first column
     * @param continued what stands in the first column where the rows go on on another page
     * @param continuedStyle how that looks
     * @param rows the rows without their first column, all of the same width
     */
    public record RowGroup(Cell first, String continued, TextStyle continuedStyle, List<Row> rows) implements Rows {
        // Copies the rows and requires that they go together.
        public RowGroup {
            rows = List.copyOf(rows);
            if (rows.stream().mapToInt(Row::width).distinct().count() != 1 || first.span() != 1) {
                throw new IllegalArgumentException("rows: expected some of one width beside a cell of one column");
            }
        }

        @Override
        public RowsKind kind() {
            return RowsKind.ROW_GROUP;
        }

        @Override
        public int width() {
            return 1 + rows.get(0).width();
        }
    }
}
