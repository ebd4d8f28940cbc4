package nl.ncw.examples.floor;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.librepdf.openpdf.fonts.Liberation;

/** A PDF of tables of OpenPDF with the same texts, untagged, in one style of our font. */
final class PdfFloor implements FormatFloor {
    private static final String FONT = "LiberationSans-Regular.ttf";

    private final List<List<String>> rows;
    private final byte[] font;

    PdfFloor(byte[] document) throws IOException {
        rows = PdfContent.of(document);
        try (InputStream in = Liberation.class.getResourceAsStream("/liberation/" + FONT)) {
            font = Objects.requireNonNull(in, FONT).readAllBytes();
        }
    }

    /** The rows, each a list of cells. */
    List<List<String>> rows() {
        return rows;
    }

    @Override
    public byte[] write() throws IOException {
        Font style = new Font(BaseFont.createFont(FONT, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, font, null), 9);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Document document = new Document(PageSize.A4)) {
            PdfWriter.getInstance(document, out);
            document.open();
            for (int i = 0; i < rows.size(); ) {
                int columns = Math.max(1, rows.get(i).size());
                PdfPTable table = new PdfPTable(columns);
                table.setWidthPercentage(100);
                for (; i < rows.size() && Math.max(1, rows.get(i).size()) == columns; i++) {
                    rows.get(i).forEach(text -> table.addCell(new Phrase(text, style)));
                }
                document.add(table);
            }
        }
        return out.toByteArray();
    }

    @Override
    public int read(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document).length();
        }
    }
}
