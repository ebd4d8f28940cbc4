package nl.ncw.export.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.util.List;
import nl.ncw.export.document.Block;
import nl.ncw.export.document.DocumentOutline;

/** Puts an outline on pages: a title block, the sections of the form each on a page of its own, and the annexes. */
final class PdfLayout {
    private static final float[] FACT_WIDTHS = {16, 34, 16, 34};

    /** What a section needs at the foot of a page to begin there, in points. */
    private static final float ROOM_FOR_SECTION = 180;

    private static final float ROOM_FOR_ROWS = 80;
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
            ensure(ROOM_FOR_SECTION);
            PdfOutline bookmark = heading(chapter.heading());
            document.add(new FormTable(outline, fonts, tables, bookmark).of(chapter));
        }
        outline.annexes().forEach(this::annex);
    }

    private void titleBlock() {
        paragraph(outline.title(), fonts.title, 4);
        paragraph(outline.parties(), fonts.subtitle, SPACE);
        PdfPTable facts = tables.table(FACT_WIDTHS);
        for (DocumentOutline.Fact fact : outline.facts()) {
            facts.addCell(tables.label(fact.label()));
            facts.addCell(tables.cell(List.of(new Block.Paragraph(fact.value()))));
        }
        facts.getDefaultCell().setBorder(Rectangle.NO_BORDER);
        facts.completeRow();
        document.add(facts);
        paragraph(outline.introduction(), fonts.text, SPACE);
        annex(outline.completeness());
    }

    private void annex(DocumentOutline.Annex annex) {
        if (annex.content() instanceof Block.Grid grid) {
            PdfPTable table = tables.grid(grid);
            table.setTotalWidth(document.right() - document.left());
            // A heading stays with the first rows of its table.
            ensure(fonts.heading.getSize() * 3 + Math.min(table.calculateHeights(true), ROOM_FOR_ROWS));
            heading(annex.heading());
            document.add(table);
        }
    }

    /** Goes to a new page unless this one has so much room left. */
    private void ensure(float points) {
        if (writer.getVerticalPosition(false) - points < document.bottom()) {
            document.newPage();
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
