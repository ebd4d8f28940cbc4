package nl.ncw.export.internal.excel.workbook;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.ncw.export.internal.excel.sheet.CellContent;
import nl.ncw.export.internal.excel.sheet.PageSetup;
import nl.ncw.export.internal.excel.sheet.SheetWriter;
import nl.ncw.export.outline.DocumentOutline;
import nl.ncw.export.outline.OutlineBlock;

/** Writer of the sheet of annexes that the form does not show elsewhere, such as kept text. People only read it. */
final class AnnexSheet {
    private static final int NAMING_COLUMN = 44;
    private static final int OTHER_COLUMNS = PageSetup.LANDSCAPE_CHARACTERS - NAMING_COLUMN;

    private final WorkbookContext book;

    AnnexSheet(WorkbookContext book) {
        this.book = book;
    }

    void write(WorkbookSheets.Tab tab) {
        List<DocumentOutline.Annex> annexes = book.outline.annexesBehindForm();
        int[] widths = widths(annexes);
        SheetWriter writer = book.begin(tab, book.labels.get("sheet.kept"), widths);
        for (DocumentOutline.Annex annex : annexes) {
            writer.skip();
            writer.line(annex.heading(), book.styles.subtitle);
            grid(writer, annex.content());
        }
        PageSetup.select(writer.sheet, 0, SheetWriter.FIRST_COLUMN);
        book.page.apply(writer, widths.length);
    }

    /** Returns the widths of the columns: the first names the row, the others share the remaining width. */
    private static int[] widths(List<DocumentOutline.Annex> annexes) {
        int columns = annexes.stream()
                .mapToInt(annex -> annex.content().headers().size())
                .max()
                .orElse(1);
        int[] widths = new int[columns];
        Arrays.fill(widths, OTHER_COLUMNS / Math.max(1, columns - 1));
        widths[0] = NAMING_COLUMN;
        return widths;
    }

    private void grid(SheetWriter writer, OutlineBlock.Grid grid) {
        writer.cells(grid.headers().stream()
                .map(header -> CellContent.text(header, book.styles.header))
                .toList());
        for (List<String> row : grid.rows()) {
            Stream<CellContent> named =
                    Stream.of(new CellContent.Text(row.get(0), book.labels.get("continued"), book.styles.label));
            Stream<CellContent> others = row.stream().skip(1).map(text -> CellContent.text(text, book.styles.answer));
            writer.cells(Stream.concat(named, others).toList());
        }
    }
}
