package nl.ncw.export.internal.excel.workbook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ncw.export.internal.excel.anchor.SheetColumns;
import nl.ncw.export.internal.excel.sheet.AnswerProgress;
import nl.ncw.export.internal.excel.sheet.CellContent;
import nl.ncw.export.internal.excel.sheet.CellRange;
import nl.ncw.export.internal.excel.sheet.PageSetup;
import nl.ncw.export.internal.excel.sheet.SheetWriter;
import nl.ncw.export.internal.excel.sheet.TextMeasure;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/**
 * Writer of the first sheet: the parties, how to fill in the form, the list of sheets with their progress, and a
 * legend. That of a finished agreement has its fields too.
 */
final class ContentsSheet {
    private static final int NAME = 24;
    private static final int NARROWEST_COUNT = 8;
    private static final int NARROWEST_HOLDS = 30;
    private static final int WIDEST_NAME = PageSetup.PORTRAIT_CHARACTERS - NARROWEST_HOLDS;

    /** The column of what a sheet holds. */
    private static final int HOLDS_COLUMN = 1;

    private static final int HOW_TO_LINES = 6;

    /** The rows of a table that stay with its heading: the hidden ids, the header and a row. */
    private static final int ROWS_BELOW_HEADING = 3;

    private final WorkbookContext book;
    private final SheetWriter writer;
    private final int[] widths;

    ContentsSheet(WorkbookContext book) {
        this.book = book;
        List<SheetColumns.Column> columns = SheetColumns.contents(book.labels);
        widths = new int[columns.size()];
        Set<Integer> hidden = new HashSet<>();
        widths[0] = nameWidth(book.tabs.listed().toList());
        int left = PageSetup.PORTRAIT_CHARACTERS - widths[0];
        for (int index = HOLDS_COLUMN + 1; index < widths.length; index++) {
            widths[index] = Math.max(
                    NARROWEST_COUNT,
                    TextMeasure.longestWord(Stream.of(columns.get(index).header())));
            if (book.isForm) {
                left -= widths[index];
            } else {
                hidden.add(index);
            }
        }
        widths[HOLDS_COLUMN] = Math.max(NARROWEST_HOLDS, left);
        writer = book.begin(book.tabs.contents(), book.outline.title(), hidden, widths);
    }

    /** Returns the width in which the name of each sheet or section is on one line, as far as there is room for it. */
    private static int nameWidth(List<WorkbookSheets.Tab> tabs) {
        int width = NAME;
        for (WorkbookSheets.Tab tab : tabs) {
            while (width < WIDEST_NAME && TextMeasure.count(tab.name(), width) > 1) {
                width++;
            }
        }
        return width;
    }

    /** Writes what stands above the contents: the parties, and how to fill in a form or the fields of an agreement. */
    void begin() {
        writer.line(book.outline.parties(), book.styles.subtitle);
        book.theme
                .logo()
                .ifPresent(logo -> new LogoPicture(writer.sheet, logo)
                        .draw(writer.free(LogoPicture.ROOM_POINTS), writer.firstColumn()));
        if (book.isForm) {
            howTo();
        } else {
            new FieldsSheet(book).write(writer);
        }
    }

    /** @param introduction what the document is for */
    void write(List<SectionBlock.Counted> sections, String introduction) {
        heading(book.isForm ? "excel.contents" : "sheet.contents");
        int links = new ProgressTable(book, writer).write(sections);
        int listed = writer.next();
        if (book.isForm) {
            legend();
        }
        about(introduction);
        PageSetup.select(writer.sheet, links, SheetWriter.FIRST_COLUMN);
        book.page.apply(writer, widths.length);
        if (IntStream.of(writer.sheet.getRowBreaks()).anyMatch(row -> row >= links && row < listed)) {
            PageSetup.repeatHeader(writer.sheet, links - 1);
        }
    }

    private void heading(String label) {
        writer.skip();
        int heading = writer.next();
        writer.line(book.labels.get(label), book.styles.subtitle);
        writer.keepTogether(heading, heading + ROWS_BELOW_HEADING);
    }

    private void howTo() {
        heading("excel.how");
        for (int line = 1; line <= HOW_TO_LINES; line++) {
            writer.prose(line + ". " + book.labels.get("excel.how." + line));
        }
    }

    private void about(String introduction) {
        heading(book.isForm ? "excel.about" : "introduction");
        book.form
                .factsToRead(book.outline)
                .forEach(fact -> writer.cells(List.of(
                        new CellContent.Text(fact.label(), book.labels.get("continued"), book.styles.label),
                        CellContent.text(fact.value(), book.styles.answer))));
        if (book.isForm) {
            heading("introduction");
        } else {
            writer.skip();
        }
        introduction.lines().forEach(writer::prose);
    }

    /** Writes the legend: each style and each word of progress, shown as it looks, with its meaning. */
    private void legend() {
        heading("excel.legend");
        explained("excel.legend.look", book.styles.label, "excel.legend.meaning");
        legend("excel.legend.input", book.styles.sample);
        legend("excel.legend.wanted", book.styles.wantedSample);
        legend("excel.legend.fixed", book.styles.answer);
        int first = writer.next();
        for (AnswerProgress state : AnswerProgress.values()) {
            writer.explained(text(state.word(book.labels), book.styles.number), state.meaning(book.labels));
        }
        CellRange words = new CellRange(
                writer.name(), first, writer.next() - 1, SheetWriter.FIRST_COLUMN, SheetWriter.FIRST_COLUMN);
        book.highlights.states(writer.sheet, words);
    }

    private void legend(String label, XSSFCellStyle sample) {
        explained(label, sample, label + ".meaning");
    }

    private void explained(String label, XSSFCellStyle style, String meaning) {
        writer.explained(text(book.labels.get(label), style), book.labels.get(meaning));
    }

    private static CellContent.Text text(String text, XSSFCellStyle style) {
        return new CellContent.Text(text, "", style);
    }
}
