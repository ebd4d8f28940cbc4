package nl.ncw.export.internal.excel.workbook;

import java.util.ArrayList;
import java.util.List;
import nl.ncw.export.internal.excel.sheet.CellRange;
import nl.ncw.export.internal.excel.sheet.PageSetup;
import nl.ncw.export.internal.excel.sheet.SheetWriter;
import nl.ncw.export.outline.DocumentOutline;

/**
 * Writer of a sheet of sections. A form has a sheet for each; a finished agreement has one for all, because each sheet
 * is printed on a page of its own, and most sections fill a part of a page.
 */
final class SectionSheet {
    private final WorkbookContext book;
    private final List<DocumentOutline.Chapter> chapters;
    private final SectionWidths widths;
    private final SheetWriter writer;

    /** @param chapters the sections, at least one */
    SectionSheet(WorkbookContext book, List<DocumentOutline.Chapter> chapters) {
        this.book = book;
        this.chapters = List.copyOf(chapters);
        this.widths = new SectionWidths(
                book,
                chapters.stream()
                        .flatMap(chapter -> book.questions(chapter).stream())
                        .toList());
        DocumentOutline.Chapter first = chapters.get(0);
        WorkbookSheets.Tab tab = book.tabs.sheetOf(first);
        String title = book.isForm ? first.heading() : tab.name();
        writer = book.begin(tab, title, widths.hidden(), widths.all());
    }

    /** Writes the sheet, and returns the columns by which the questions of each section are counted. */
    List<SectionBlock.Counted> write() {
        List<SectionBlock.Counted> counted = new ArrayList<>();
        List<SectionBlock> blocks = new ArrayList<>();
        for (DocumentOutline.Chapter chapter : chapters) {
            boolean first = blocks.isEmpty();
            int heading = heading(chapter);
            SectionBlock block = new SectionBlock(book, chapter, writer);
            blocks.add(block);
            counted.add(block.write());
            if (!book.isForm) {
                writer.keepTogether(heading, firstShown(block.header() + 1));
                if (!block.isShown()) {
                    writer.hideRows(heading, heading);
                }
            }
            if (!first) {
                // The first header is repeated on each page.
                writer.hideRows(block.header(), block.header());
            }
        }
        CellRange answer = blocks.get(0).firstAnswer();
        if (book.isForm) {
            PageSetup.keepHeader(writer.sheet, blocks.get(0).header());
        } else {
            // The heading of the first section stands above the header, and would stay on the screen with it.
            PageSetup.repeatHeader(writer.sheet, blocks.get(0).header());
        }
        PageSetup.select(writer.sheet, answer.firstRow(), answer.firstColumn());
        book.page.apply(writer, widths.all().length);
        return counted;
    }

    /** Writes the heading of a section in the sheet of all, and returns its row. */
    private int heading(DocumentOutline.Chapter chapter) {
        WorkbookSheets.Tab tab = book.tabs.section(chapter);
        if (book.isForm) {
            return 0;
        }
        writer.skip();
        int row = writer.next();
        writer.line(tab.name(), book.styles.subtitle);
        book.names.define(tab.target(), CellRange.cell(writer.name(), row, writer.firstColumn()));
        return row;
    }

    private int firstShown(int row) {
        int shown = row;
        while (shown < writer.next() - 1 && writer.sheet.getRow(shown).getZeroHeight()) {
            shown++;
        }
        return shown;
    }
}
