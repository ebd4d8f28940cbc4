package nl.ncw.export.internal.excel.workbook;

import java.util.List;
import nl.ncw.export.internal.excel.sheet.CellContent;
import nl.ncw.export.internal.excel.sheet.PageSetup;
import nl.ncw.export.internal.excel.sheet.SheetWriter;
import nl.ncw.export.internal.message.Labels;
import nl.ncw.export.outline.Block;
import nl.ncw.export.outline.DocumentOutline;

/** The sheet of what was kept and has no place in the form. It is there to be read. */
final class KeptSheet {
    private static final int[] WIDTHS = {44, 110};

    private final WorkbookContext book;

    KeptSheet(WorkbookContext book) {
        this.book = book;
    }

    /** What stands beside the form and is shown nowhere else in a workbook. */
    static List<DocumentOutline.Annex> annexes(DocumentOutline outline) {
        List<String> headings = List.of(
                Labels.in(outline.locale()).get("annex.unasked"),
                Labels.in(outline.locale()).get("annex.unplaced"));
        return outline.annexes().stream()
                .filter(annex -> headings.contains(annex.heading()))
                .toList();
    }

    void write(SheetTabs.Tab tab) {
        SheetWriter writer = book.begin(tab, title(), WIDTHS);
        for (DocumentOutline.Annex annex : annexes(book.outline)) {
            writer.skip();
            writer.line(annex.heading(), book.styles.subtitle);
            if (annex.content() instanceof Block.Grid grid) {
                grid(writer, grid);
            }
        }
        PageSetup.select(writer.sheet, 0, SheetWriter.FIRST_COLUMN);
        book.page.apply(writer, WIDTHS.length);
    }

    private String title() {
        return book.labels.get("sheet.kept");
    }

    private void grid(SheetWriter writer, Block.Grid grid) {
        writer.cells(grid.headers().stream()
                .map(header -> CellContent.text(header, book.styles.header))
                .toList());
        for (List<String> row : grid.rows()) {
            writer.cells(List.of(
                    new CellContent.Text(row.get(0), book.labels.get("continued"), book.styles.label),
                    CellContent.text(row.get(1), book.styles.answer)));
        }
    }
}
