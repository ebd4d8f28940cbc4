package nl.ncw.export.internal.excel.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.ncw.export.internal.excel.anchor.WorkbookAnchors;
import nl.ncw.export.internal.excel.sheet.FormBlock;
import nl.ncw.export.internal.excel.sheet.PageSetup;
import nl.ncw.export.internal.excel.sheet.SheetWriter;
import nl.ncw.export.internal.form.FormTable;
import org.apache.poi.xssf.usermodel.XSSFCell;

/**
 * Writer of a sheet with several tables below each other, each with the question, if it answers one, and the rows to
 * fill in. Many tables are short, and a sheet is a page at least.
 */
final class TablesSheet {
    private final WorkbookContext book;
    private final List<Entry> tables;

    TablesSheet(WorkbookContext book, List<Entry> tables) {
        this.book = book;
        this.tables = new ArrayList<>(tables);
        if (!book.isForm) {
            // What a finished agreement leaves empty stands below what is printed.
            this.tables.sort(Comparator.comparing(entry -> !entry.table().isFilledIn()));
        }
    }

    void write(WorkbookSheets.Tab tab) {
        int[] widths = new TableWidths(tables.stream().map(Entry::table).toList(), book.isForm).all();
        SheetWriter writer = book.begin(tab, tab.sheet().getSheetName(), widths);
        List<TableBlock> blocks = new ArrayList<>();
        List<Integer> first = new ArrayList<>();
        int printed = writer.next();
        for (Entry entry : tables) {
            TableBlock block = new TableBlock(book, entry.table());
            int heading = writer.next() + 1;
            begin(writer, entry);
            FormBlock rows = block.write(writer);
            blocks.add(block);
            first.add(rows.first());
            block.keepTogether(writer, heading, rows);
            if (entry.table().isFilledIn()) {
                printed = block.lastFilled() + 1;
            } else if (book.isForm) {
                // People write in an empty table by hand too.
                printed = writer.next();
            }
        }
        PageSetup.select(
                writer.sheet,
                first.get(0),
                SheetWriter.FIRST_COLUMN + blocks.get(0).firstInput());
        book.page.apply(writer, widths.length, printed - 1);
    }

    /** Writes the heading of a table and, if it answers a question, the way back to it, its text and its hints. */
    private void begin(SheetWriter writer, Entry entry) {
        writer.skip();
        XSSFCell heading = writer.line(entry.heading(), book.styles.subtitle);
        entry.question().ifPresent(question -> {
            WorkbookAnchors.question(entry.table().id())
                    .ifPresent(name -> book.names.link(back(writer, heading), name));
            writer.prose(entry.table().heading());
            question.hints(book.labels).forEach(writer::prose);
        });
    }

    /** Returns the cell of the way back: a line of its own on a form; a finished agreement saves that on paper. */
    private XSSFCell back(SheetWriter writer, XSSFCell heading) {
        return book.isForm ? writer.line(book.labels.get("excel.back-to-question"), book.styles.link) : heading;
    }

    /**
     * A table of the sheet.
     *
     * @param heading the heading above it
     * @param question the question that it answers
     */
    record Entry(String heading, FormTable table, Optional<QuestionRow> question) {}
}
