package nl.ncw.export.internal.excel.sheet;

import java.util.ArrayList;
import java.util.List;
import nl.ncw.export.internal.excel.anchor.SheetColumns;
import nl.ncw.export.internal.excel.anchor.WorkbookAnchors;
import nl.ncw.export.internal.form.RowId;

/**
 * Rows of a sheet below one header, of which each cell is known by the id of its row and the id of its column. The ids stand
 * in a hidden column and in a hidden row above the header.
 */
public final class FormBlock {
    /** The buttons of a filter stand in the last line of a header. */
    private static final int LINES_FOR_FILTERS = 2;

    private final SheetWriter writer;
    private final List<Column> columns;
    private final int header;

    /**
     * Begins a block at the next row.
     *
     * @param holds what it holds, as {@link WorkbookAnchors#block(String)} takes it
     */
    public FormBlock(SheetWriter writer, CellStyles styles, String holds, List<Column> columns) {
        this.writer = writer;
        this.columns = List.copyOf(columns);
        writer.marks(
                WorkbookAnchors.block(holds), columns.stream().map(Column::id).toList());
        this.header = writer.next();
        List<CellContent> headers = columns.stream()
                .map(column -> CellContent.text(column.header(), styles.header))
                .toList();
        writer.entry(
                WorkbookAnchors.HEADER, "", headers, holds.equals(WorkbookAnchors.ANSWERS) ? LINES_FOR_FILTERS : 1);
    }

    /** Columns with their widths in characters. */
    public static List<Column> columns(List<SheetColumns.Column> columns, int... widths) {
        List<Column> wide = new ArrayList<>();
        for (int index = 0; index < widths.length; index++) {
            SheetColumns.Column column = columns.get(index);
            wide.add(new Column(column.id(), column.header(), widths[index]));
        }
        return wide;
    }

    /** The widths of columns, for the sheet that they are on. */
    public static int[] widths(List<Column> columns) {
        return columns.stream().mapToInt(Column::width).toArray();
    }

    /** The row of the header, counted from 0. */
    public int header() {
        return header;
    }

    /** The row below the header. */
    public int first() {
        return header + 1;
    }

    /**
     * Adds a row, and further rows for what does not fit in it.
     *
     * @param least how many lines high it is at the least
     * @return its number, counted from 0
     */
    public int row(RowId id, List<? extends CellContent> contents, int least) {
        return writer.entry(id.toString(), id.next().toString(), contents, least)
                .firstRow();
    }

    /** A cell of a row. */
    public CellRange cell(int row, String column) {
        return CellRange.cell(writer.name(), row, index(column));
    }

    /** The cells of a column in all rows that were added so far. */
    public CellRange column(String column) {
        return rows(first(), writer.next() - 1, column, column);
    }

    /** The cells of the columns from one to another, in rows. */
    public CellRange rows(int firstRow, int lastRow, String firstColumn, String lastColumn) {
        return new CellRange(writer.name(), firstRow, lastRow, index(firstColumn), index(lastColumn));
    }

    /** All that was written so far, with the header. */
    public CellRange whole() {
        return new CellRange(
                writer.name(),
                header,
                writer.next() - 1,
                SheetWriter.FIRST_COLUMN,
                SheetWriter.FIRST_COLUMN + columns.size() - 1);
    }

    private int index(String column) {
        for (int index = 0; index < columns.size(); index++) {
            if (columns.get(index).id().equals(column)) {
                return SheetWriter.FIRST_COLUMN + index;
            }
        }
        throw new IllegalArgumentException("column: expected one of %s, was \"%s\"".formatted(columns, column));
    }

    /**
     * A column.
     *
     * @param id the column's id
     * @param header its name for people
     * @param width its width in characters
     */
    public record Column(String id, String header, int width) {}
}
