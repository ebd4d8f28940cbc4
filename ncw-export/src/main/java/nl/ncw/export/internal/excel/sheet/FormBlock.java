package nl.ncw.export.internal.excel.sheet;

import java.util.List;
import nl.ncw.export.internal.excel.anchor.SheetColumns;
import nl.ncw.export.internal.excel.anchor.WorkbookAnchors;
import nl.ncw.export.internal.form.RowId;

/**
 * Rows of a sheet below one header. The row id, in a hidden column, and the column id, in a hidden row above the
 * header, identify each cell.
 */
public final class FormBlock {
    private final SheetWriter writer;
    private final List<SheetColumns.Column> columns;
    private final int header;

    /**
     * Begins a block at the next row, and writes its column ids and its header.
     *
     * @param content the content of the block, as {@link WorkbookAnchors#block(String)} takes it
     */
    public FormBlock(SheetWriter writer, CellStyles styles, String content, List<SheetColumns.Column> columns) {
        this.writer = writer;
        this.columns = List.copyOf(columns);
        writer.anchors(
                WorkbookAnchors.block(content),
                columns.stream().map(SheetColumns.Column::id).toList());
        this.header = writer.next();
        List<CellContent> headers = columns.stream()
                .map(column -> CellContent.text(column.header(), styles.header))
                .toList();
        writer.entry(WorkbookAnchors.HEADER, "", headers, 1);
    }

    /** Returns the row of the header, counted from 0. */
    public int header() {
        return header;
    }

    /** Returns the row below the header, counted from 0. */
    public int first() {
        return header + 1;
    }

    /**
     * Adds a row, and further rows for text that does not fit in it.
     *
     * @param minimumLines the least height of the row, in lines
     * @return its number, counted from 0
     */
    public int row(RowId id, List<? extends CellContent> contents, int minimumLines) {
        return writer.entry(id.toString(), id.next().toString(), contents, minimumLines)
                .firstRow();
    }

    /** Returns the cell of a row in a column. */
    public CellRange cell(int row, String column) {
        return CellRange.cell(writer.name(), row, index(column));
    }

    /** Returns the cells of a column in all rows added so far. */
    public CellRange column(String column) {
        return rows(first(), writer.next() - 1, column, column);
    }

    /** Returns the cells from one row and column to another, the last ones included. */
    public CellRange rows(int firstRow, int lastRow, String firstColumn, String lastColumn) {
        return new CellRange(writer.name(), firstRow, lastRow, index(firstColumn), index(lastColumn));
    }

    /** Returns the cells of all rows added so far, with the header. */
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
}
