package nl.ncw.export.excel;

import nl.ncw.export.document.Block;
import nl.ncw.export.document.DocumentOutline;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The last sheet: open points, contacts, signatures, history, and what has no place in the form. */
final class AnnexSheet {
    private static final int[] WIDTHS = {34, 44, 34, 40, 34};

    private final XSSFWorkbook workbook;
    private final Styles styles;
    private final DocumentOutline outline;

    AnnexSheet(XSSFWorkbook workbook, Styles styles, DocumentOutline outline) {
        this.workbook = workbook;
        this.styles = styles;
        this.outline = outline;
    }

    /** Writes the sheet, unless there is nothing to stand on it. */
    void write() {
        if (outline.annexes().isEmpty()) {
            return;
        }
        SheetWriter writer = new SheetWriter(workbook, outline, outline.labels().get("sheet.annexes"), WIDTHS);
        for (DocumentOutline.Annex annex : outline.annexes()) {
            writer.line(annex.heading(), styles.subtitle);
            if (annex.content() instanceof Block.Grid grid) {
                writer.grid(styles, grid);
            }
            writer.skip();
        }
    }
}
