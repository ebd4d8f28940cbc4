package nl.ncw.export.internal.excel.workbook;

import java.util.List;
import nl.ncw.export.internal.excel.sheet.AnswerProgress;
import nl.ncw.export.internal.excel.sheet.CellContent;
import nl.ncw.export.internal.excel.sheet.CellRange;
import nl.ncw.export.internal.excel.sheet.PageSetup;
import nl.ncw.export.internal.excel.sheet.SheetWriter;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/**
 * Writer of the first sheet: the parties, how to fill in the form, the list of sheets with their progress, and a
 * legend.
 */
final class ContentsSheet {
    private static final int[] WIDTHS = {30, 66, 13, 14, 13, 13, 15, 12};
    private static final int HOW_TO_LINES = 6;

    /** The column at which the logo begins, beside the title. */
    private static final int LOGO_COLUMN = 6;

    private final WorkbookContext book;
    private final SheetWriter writer;

    ContentsSheet(WorkbookContext book) {
        this.book = book;
        this.writer = book.begin(book.tabs.contents(), book.outline.title(), WIDTHS);
    }

    void write(List<SectionSheet.Counted> sections) {
        writer.line(book.outline.parties(), book.styles.subtitle);
        writer.skip();
        heading("excel.how");
        for (int line = 1; line <= HOW_TO_LINES; line++) {
            writer.prose(line + ". " + book.labels.get("excel.how." + line));
        }
        writer.skip();
        heading("excel.contents");
        int links = new ProgressTable(book, writer).write(sections);
        writer.skip();
        heading("excel.legend");
        legend();
        writer.skip();
        heading("excel.about");
        book.form
                .factsToRead(book.outline)
                .forEach(fact -> pair(fact.label(), book.styles.label, fact.value(), book.styles.answer));
        writer.skip();
        heading("introduction");
        book.outline.introduction().lines().forEach(writer::prose);
        book.theme.logo().ifPresent(logo -> new LogoPicture(writer.sheet, logo).draw(0, LOGO_COLUMN));
        PageSetup.select(writer.sheet, links, SheetWriter.FIRST_COLUMN);
        book.page.apply(writer, WIDTHS.length);
    }

    private void heading(String label) {
        writer.line(book.labels.get(label), book.styles.subtitle);
    }

    /** Writes the legend: each style and each word of progress, shown as it looks, with its meaning. */
    private void legend() {
        pair(
                book.labels.get("excel.legend.look"),
                book.styles.header,
                book.labels.get("excel.legend.meaning"),
                book.styles.header);
        legend("excel.legend.input", book.styles.sample);
        legend("excel.legend.wanted", book.styles.wantedSample);
        legend("excel.legend.fixed", book.styles.answer);
        int first = writer.next();
        for (AnswerProgress state : AnswerProgress.values()) {
            pair(state.word(book.labels), book.styles.number, state.meaning(book.labels), book.styles.answer);
        }
        CellRange words = new CellRange(
                writer.name(), first, writer.next() - 1, SheetWriter.FIRST_COLUMN, SheetWriter.FIRST_COLUMN);
        book.highlights.states(writer.sheet, words);
    }

    private void legend(String label, XSSFCellStyle sample) {
        pair(book.labels.get(label), sample, book.labels.get(label + ".meaning"), book.styles.answer);
    }

    private void pair(String left, XSSFCellStyle leftStyle, String right, XSSFCellStyle rightStyle) {
        writer.cells(List.of(
                new CellContent.Text(left, book.labels.get("continued"), leftStyle),
                CellContent.text(right, rightStyle)));
    }
}
