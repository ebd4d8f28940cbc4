package nl.ncw.export.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.util.List;
import nl.ncw.export.document.Block;
import nl.ncw.export.document.DocumentOutline;

/** Puts an outline on pages: a title block, the sections of the form each on a page of its own, and the annexes. */
final class PdfLayout {
    private static final float[] FACT_WIDTHS = {1, 3};
    private static final float SPACE = 10;

    private final Document document;
    private final PdfWriter writer;
    private final DocumentOutline outline;
    private final Fonts fonts;
    private final Tables tables;

    PdfLayout(Document document, PdfWriter writer, DocumentOutline outline, Fonts fonts) {
        this.document = document;
        this.writer = writer;
        this.outline = outline;
        this.fonts = fonts;
        this.tables = new Tables(fonts);
    }

    void write() {
        titleBlock();
        for (DocumentOutline.Chapter chapter : outline.chapters()) {
            document.newPage();
            PdfOutline bookmark = heading(chapter.heading());
            document.add(new FormTable(outline, fonts, tables, bookmark).of(chapter));
        }
        if (!outline.annexes().isEmpty()) {
            document.newPage();
            outline.annexes().forEach(this::annex);
        }
    }

    private void titleBlock() {
        paragraph(outline.title(), fonts.title, 4);
        paragraph(outline.parties(), fonts.subtitle, SPACE);
        PdfPTable facts = tables.table(FACT_WIDTHS);
        for (DocumentOutline.Fact fact : outline.facts()) {
            facts.addCell(tables.label(fact.label()));
            facts.addCell(tables.cell(List.of(new Block.Paragraph(fact.value()))));
        }
        document.add(facts);
        annex(outline.completeness());
        paragraph(outline.introduction(), fonts.text, 0);
    }

    private void annex(DocumentOutline.Annex annex) {
        if (annex.content() instanceof Block.Grid grid) {
            PdfPTable table = tables.grid(grid);
            float headingHeight = fonts.heading.getSize() * 3;
            table.setTotalWidth(document.right() - document.left());
            // A heading stays with the first rows of its table.
            float needed = headingHeight + Math.min(table.calculateHeights(true), 80);
            if (writer.getVerticalPosition(false) - needed < document.bottom()) {
                document.newPage();
            }
            heading(annex.heading());
            document.add(table);
        }
    }

    /** A heading, with a bookmark to it. */
    private PdfOutline heading(String text) {
        float top = writer.getVerticalPosition(false);
        paragraph(text, fonts.heading, 6);
        return new PdfOutline(
                writer.getRootOutline(), new PdfDestination(PdfDestination.FITH, top), fonts.printable(text));
    }

    private void paragraph(String text, Font font, float spaceAfter) {
        Paragraph paragraph = new Paragraph(fonts.phrase(text, font));
        paragraph.setSpacingAfter(spaceAfter);
        document.add(paragraph);
    }
}
