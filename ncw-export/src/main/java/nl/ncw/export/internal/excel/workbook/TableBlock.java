package nl.ncw.export.internal.excel.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.ncw.export.internal.cell.CellInput;
import nl.ncw.export.internal.excel.anchor.SheetColumns;
import nl.ncw.export.internal.excel.anchor.WorkbookAnchors;
import nl.ncw.export.internal.excel.sheet.CellContent;
import nl.ncw.export.internal.excel.sheet.CellRange;
import nl.ncw.export.internal.excel.sheet.FormBlock;
import nl.ncw.export.internal.excel.sheet.Formulas;
import nl.ncw.export.internal.excel.sheet.SheetWriter;
import nl.ncw.export.internal.form.FormTable;
import org.apache.poi.ss.usermodel.IgnoredErrorType;

/** Writer of the rows of a table, with empty rows below them if people may add rows. */
final class TableBlock {
    private static final int EMPTY_ROWS = 2;
    private static final int EMPTY_ROWS_OF_EMPTY_TABLE = 3;
    private static final int EMPTY_ROWS_OF_FINISHED = 1;

    private static final int ROWS_BELOW_HEADING = 1;

    private final WorkbookContext book;
    private final FormTable table;
    private int lastFilled;

    TableBlock(WorkbookContext book, FormTable table) {
        this.book = book;
        this.table = table;
    }

    /** Returns the index of the first column to fill in: the names of the form's own rows are fixed. */
    int firstInput() {
        boolean named =
                !table.rows().isEmpty() && table.rows().get(0).id().item().isPresent();
        return named ? 2 : 1;
    }

    /** Returns the last row of those that the agreement has, once written. */
    int lastFilled() {
        return lastFilled;
    }

    /** Writes the table from the next row of a sheet. */
    FormBlock write(SheetWriter writer) {
        FormBlock block = new FormBlock(writer, book.styles, table.id().key(), SheetColumns.table(table, book.labels));
        int named = block.first();
        int number = 1;
        for (FormTable.Row row : table.rows()) {
            int index = block.row(row.id(), contents(number, row), 1);
            if (isShown(row)) {
                number++;
            } else {
                writer.hideRows(index, writer.next() - 1);
            }
            table.columns().forEach(column -> book.cells.put(row.id(), column.id(), block.cell(index, column.id())));
            named = row.id().item().isPresent() ? writer.next() : named;
        }
        lastFilled = writer.next() - 1;
        FormTable.Row empty = new FormTable.Row(
                table.id(), Collections.nCopies(table.columns().size(), ""));
        for (int index = 0; index < emptyRows(); index++) {
            int row = block.row(empty.id(), contents(number++, empty), 1);
            if (!book.isForm && !table.rows().isEmpty()) {
                writer.hideRows(row, row);
            }
        }
        finish(writer, block, named);
        return block;
    }

    /**
     * Keeps the table on one page, since no next page has the names of its columns. The heading of one that is longer
     * than a page stays with its first rows.
     *
     * @param heading the first row of the heading
     */
    void keepTogether(SheetWriter writer, int heading, FormBlock block) {
        int last = writer.next() - 1;
        writer.keepTogether(heading, Math.min(last, block.first() + ROWS_BELOW_HEADING), last);
    }

    /**
     * Returns whether a row is shown. Of the form's own rows a finished agreement shows those that are filled in, such as
     * the choices made; a table without any is shown as it is.
     */
    private boolean isShown(FormTable.Row row) {
        return book.isForm || table.isFilledIn(row) || !table.isFilledIn();
    }

    private int emptyRows() {
        if (!table.open()) {
            return 0;
        }
        if (!book.isForm) {
            return EMPTY_ROWS_OF_FINISHED;
        }
        return table.rows().isEmpty() ? EMPTY_ROWS_OF_EMPTY_TABLE : EMPTY_ROWS;
    }

    private List<CellContent> contents(int number, FormTable.Row row) {
        List<CellContent> contents = new ArrayList<>();
        contents.add(
                new CellContent.Text(String.valueOf(number), book.labels.get("excel.continued"), book.styles.quiet));
        for (int index = 0; index < row.cells().size(); index++) {
            contents.add(content(
                    table.columns().get(index).input(),
                    row.cells().get(index),
                    row.id().item()));
        }
        return contents;
    }

    private CellContent content(CellInput input, String text, Optional<String> item) {
        boolean namesItsRow = input.kind() == CellInput.Kind.NONE && item.isPresent();
        return namesItsRow
                ? CellContent.text(text, book.styles.label)
                : CellContent.filledIn(input, text, book.styles, book.labels);
    }

    /** @param named the row below the last row that the form names */
    private void finish(SheetWriter writer, FormBlock block, int named) {
        int last = Math.max(block.first(), writer.next() - 1);
        CellRange rows = rows(block, block.first(), last, table.columns());
        book.names.identify(table.id(), rows);
        book.names.heading(block);
        writer.sheet.addIgnoredErrors(rows.range(), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        for (FormTable.Column column : table.columns()) {
            book.cells.put(table.id(), column.id(), block.rows(block.first(), last, column.id(), column.id()));
            String hint = book.validations.hint(column.input());
            if (!hint.isEmpty()) {
                CellRange cells = block.rows(block.first(), last, column.id(), column.id());
                book.validations.allow(writer.sheet, cells, column.input(), column.label(), hint);
            }
        }
        String target = WorkbookAnchors.name(table.id().key()).orElseGet(book.tabs.fields()::target);
        book.put(
                table.id(),
                new WorkbookContext.Place(writer.name(), target, filled(block, named, last), Optional.empty()));
    }

    /** Returns the condition that something was filled in. The names of the form's own rows do not count. */
    private String filled(FormBlock block, int named, int last) {
        List<FormTable.Column> others = table.columns().stream()
                .filter(column -> column.input().kind() != CellInput.Kind.NONE)
                .toList();
        List<CellRange> areas = new ArrayList<>();
        if (named > block.first()) {
            areas.add(rows(block, block.first(), named - 1, others));
        }
        if (named <= last) {
            areas.add(rows(block, named, last, table.columns()));
        }
        return Formulas.anyFilled(areas);
    }

    private static CellRange rows(FormBlock block, int first, int last, List<FormTable.Column> columns) {
        return block.rows(
                first,
                last,
                columns.get(0).id(),
                columns.get(columns.size() - 1).id());
    }
}
