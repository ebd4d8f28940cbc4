package nl.ncw.export.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import nl.ncw.export.document.DocumentOutline;
import org.jspecify.annotations.Nullable;

/** The foot of each page: the parties, and page x of y. The total is filled in when it is known. */
final class PageFooter extends PdfPageEventHelper {
    private static final float BASELINE = 26;
    private static final float TOTAL_WIDTH = 30;
    private static final float GAP = 12;

    /** More than fit in a line, of whatever width. */
    private static final int MAXIMUM_CHARACTERS = 600;

    private final DocumentOutline outline;
    private final Fonts fonts;
    private @Nullable PdfTemplate total;

    PageFooter(DocumentOutline outline, Fonts fonts) {
        this.outline = outline;
        this.fonts = fonts;
    }

    @Override
    public void onOpenDocument(PdfWriter writer, Document document) {
        total = writer.getDirectContent().createTemplate(TOTAL_WIDTH, fonts.small.getSize() * 2);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        BaseFont face = fonts.small.getBaseFont();
        float size = fonts.small.getSize();
        String page = outline.labels().get("page", writer.getPageNumber(), "");
        float right = document.right() - TOTAL_WIDTH / 2;
        float room = right - face.getWidthPoint(page, size) - GAP - document.left();
        PdfContentByte canvas = writer.getDirectContent();
        canvas.saveState();
        canvas.setColorFill(fonts.small.getColor());
        canvas.beginText();
        canvas.setFontAndSize(face, size);
        canvas.showTextAligned(
                PdfContentByte.ALIGN_LEFT,
                fitting(fonts.printable(outline.title() + " – " + outline.parties()), face, size, room),
                document.left(),
                BASELINE,
                0);
        canvas.showTextAligned(PdfContentByte.ALIGN_RIGHT, page, right, BASELINE, 0);
        canvas.endText();
        canvas.addTemplate(total, right, BASELINE);
        canvas.restoreState();
    }

    /** The beginning of a text that has room in one line: the name of a partner may be of any length. */
    private static String fitting(String text, BaseFont face, float size, float room) {
        String line = text.replace('\n', ' ');
        if (face.getWidthPoint(line, size) <= room) {
            return line;
        }
        int end = Math.min(line.length(), MAXIMUM_CHARACTERS);
        while (face.getWidthPoint(line.substring(0, end) + "…", size) > room) {
            end = line.offsetByCodePoints(end, -1);
        }
        return line.substring(0, end) + "…";
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        if (total != null) {
            total.beginText();
            total.setColorFill(fonts.small.getColor());
            total.setFontAndSize(fonts.small.getBaseFont(), fonts.small.getSize());
            // The writer has counted on to the page that will not come.
            total.showText(String.valueOf(writer.getPageNumber() - 1));
            total.endText();
        }
    }
}
