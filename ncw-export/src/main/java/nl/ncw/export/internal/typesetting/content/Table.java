package nl.ncw.export.internal.typesetting.content;

import java.util.List;
import java.util.Optional;

/**
 * Table as wide as the page or cell that contains it. Rows that do not fit on a page continue on the next, with the
 * header repeated.
 *
 * @param columns the columns, at least one
 * @param header the header cells, one for each column, or none
 * @param body the rows, each as wide as the columns
 * @param style the style
 */
public record Table(List<Column> columns, List<Cell> header, List<Rows> body, TableStyle style)
        implements BlockElement {
    // Copies the lists and requires rows as wide as the columns.
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
     * Column of a table.
     *
     * @param weight the width, in proportion to the other columns
     * @param naming whether the cells are row headers; an empty cell is not a header
     */
    public record Column(float weight, boolean naming) {
        // Requires a positive width.
        public Column {
            LengthChecks.requirePositive(weight, "weight");
        }

        /**
         * Creates a column of row headers.
         *
         * @param weight the width, in proportion to the other columns
         * @return the column
         */
        public static Column naming(float weight) {
            return new Column(weight, true);
        }

        /**
         * Creates a column of data.
         *
         * @param weight the width, in proportion to the other columns
         * @return the column
         */
        public static Column of(float weight) {
            return new Column(weight, false);
        }
    }

    /**
     * Cell of a table.
     *
     * @param content the blocks; may be empty
     * @param span the number of columns that it spans
     * @param minimumHeight the minimum height, in points
     * @param bar the colour of a bar along its left edge, if it has one; colour must not be the only difference from
     *     other cells
     * @param continued the text of the cell where its row continues on another page and its content is finished, if any;
     *     it is an artifact, because it repeats what is said
     */
    public record Cell(
            List<BlockElement> content,
            int span,
            float minimumHeight,
            Optional<Colour> bar,
            Optional<Paragraph> continued) {
        // Copies the content.
        public Cell {
            content = List.copyOf(content);
            LengthChecks.requireNotNegative(minimumHeight, "minimumHeight");
            if (span < 1) {
                throw new IllegalArgumentException("span: expected 1 or more, was " + span);
            }
        }

        /**
         * Creates a cell that spans one column.
         *
         * @param content the blocks; may be empty
         * @return the cell
         */
        public static Cell of(List<? extends BlockElement> content) {
            return new Cell(List.copyOf(content), 1, 0, Optional.empty(), Optional.empty());
        }

        /**
         * Creates a cell that spans one column.
         *
         * @param content the blocks; may be empty
         * @return the cell
         */
        public static Cell of(BlockElement... content) {
            return of(List.of(content));
        }

        /**
         * Returns a copy of this cell that spans several columns.
         *
         * @param columns the number of columns
         * @return the cell
         */
        public Cell over(int columns) {
            return new Cell(content, columns, minimumHeight, bar, continued);
        }

        /**
         * Returns a copy of this cell with a minimum height.
         *
         * @param height the minimum height, in points
         * @return the cell
         */
        public Cell atLeast(float height) {
            return new Cell(content, span, height, bar, continued);
        }

        /**
         * Returns a copy of this cell with a bar along its left edge.
         *
         * @param colour the colour of the bar
         * @return the cell
         */
        public Cell barred(Colour colour) {
            return new Cell(content, span, minimumHeight, Optional.of(colour), continued);
        }

        /**
         * Returns a copy of this cell with a text for where its row continues on another page.
         *
         * @param text the text
         * @return the cell
         */
        public Cell continuedAs(Paragraph text) {
            return new Cell(content, span, minimumHeight, bar, Optional.of(text));
        }
    }

    /** Single row, or a group of rows. */
    public sealed interface Rows {
        /** The kinds of rows, one for each permitted type. */
        enum RowsKind {
            /** Rows of type {@link Row}. */
            ROW,
            /** Rows of type {@link RowGroup}. */
            ROW_GROUP
        }

        /**
         * Returns the kind of these rows, to switch on.
         *
         * @return the kind
         */
        RowsKind kind();

        /**
         * Returns the number of columns.
         *
         * @return the number of columns
         */
        int width();
    }

    /**
     * Single row.
     *
     * @param cells the cells, from first to last column
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
     * Group of rows with one common cell in the first column.
     *
     * @param first the common cell
     * @param continued the text of the first column where the rows continue on another page
     * @param continuedStyle the style of that text
     * @param rows the rows without the first column, all of the same width
     */
    public record RowGroup(Cell first, String continued, TextStyle continuedStyle, List<Row> rows) implements Rows {
        // Copies the rows and requires that they have the same width.
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
