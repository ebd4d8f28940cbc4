package nl.ncw.export.internal.excel.workbook;

import nl.ncw.export.internal.excel.anchor.WorkbookAnchors;
import nl.ncw.export.internal.excel.sheet.FormBlock;
import nl.ncw.export.internal.excel.sheet.PageSetup;
import nl.ncw.export.internal.excel.sheet.SheetWriter;
import nl.ncw.export.internal.form.FormTable;

/** Writer of a sheet with one table: the question, if it answers one, and the rows to fill in. */
final class TableSheet {
    private final WorkbookContext book;
    private final FormTable table;
    private final TableBlock rows;

    TableSheet(WorkbookContext book, FormTable table) {
        this.book = book;
        this.table = table;
        this.rows = new TableBlock(book, table);
    }

    /** Writes a table of the agreement itself. */
    void write() {
        rows(begin(table.heading()));
    }

    /** Writes a table that answers a question, with the hints of that question. */
    void write(QuestionRow question) {
        SheetWriter writer = begin(question.topic().heading());
        WorkbookAnchors.question(table.id())
                .ifPresent(name -> book.names.link(
                        writer.line(book.labels.get("excel.back-to-question"), book.styles.link), name));
        writer.prose(table.heading());
        question.hints(book.labels).forEach(writer::prose);
        rows(writer);
    }

    private SheetWriter begin(String title) {
        return book.begin(book.tabs.table(table), title, FormBlock.widths(rows.columns()));
    }

    private void rows(SheetWriter writer) {
        writer.skip();
        FormBlock block = rows.write(writer);
        PageSetup.keepHeader(writer.sheet, block.header());
        PageSetup.select(writer.sheet, block.first(), SheetWriter.FIRST_COLUMN + rows.firstInput());
        book.page.apply(writer, rows.columns().size());
    }
}
