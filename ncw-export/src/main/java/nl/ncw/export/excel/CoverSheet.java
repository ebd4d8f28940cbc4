package nl.ncw.export.excel;

import java.util.List;
import nl.ncw.export.document.Block;
import nl.ncw.export.document.DocumentOutline;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The first sheet: whose agreement it is, where it stands and how complete it is. */
final class CoverSheet {
    private static final int[] WIDTHS = {36, 48, 16, 16, 20, 16};
    private static final int LABEL = 0;

    private final Styles styles;
    private final DocumentOutline outline;
    private final SheetWriter writer;

    CoverSheet(XSSFWorkbook workbook, Styles styles, DocumentOutline outline) {
        this.styles = styles;
        this.outline = outline;
        this.writer = new SheetWriter(workbook, outline, outline.labels().get("sheet.cover"), WIDTHS);
        writer.sheet.getPrintSetup().setFitHeight((short) 1);
    }

    void write() {
        writer.line(outline.title(), styles.title);
        writer.line(outline.parties(), styles.subtitle);
        writer.skip();
        for (DocumentOutline.Fact fact : outline.facts()) {
            fact(fact.label(), fact.value());
        }
        writer.skip();
        writer.line(outline.completeness().heading(), styles.subtitle);
        completeness(outline.completeness().content());
        writer.skip();
        fact(outline.labels().get("introduction"), outline.introduction());
    }

    private void fact(String label, String value) {
        writer.cells(List.of(label, value), column -> column == LABEL ? styles.label : styles.answer);
    }

    private void completeness(Block content) {
        if (content instanceof Block.Grid grid) {
            writer.cells(grid.headers(), column -> styles.header);
            grid.rows().forEach(texts -> writer.cells(texts, column -> column == LABEL ? styles.label : styles.number));
        }
    }
}
