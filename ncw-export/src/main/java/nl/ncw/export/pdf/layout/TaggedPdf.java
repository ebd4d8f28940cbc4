package nl.ncw.export.pdf.layout;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import nl.ncw.export.pdf.layout.Composer.Place;

/**
 * Writes publications as PDF that can be archived and heard: PDF/UA-1, and PDF/A-3a with attachments or PDF/A-2a without.
 * The same publication gives the same bytes, on any machine and at any time.
 */
public final class TaggedPdf {
    private final Publication publication;
    private final Fonts fonts;
    private final Typesetter typesetter;
    private final Tag root = Tag.root();

    private TaggedPdf(Publication publication) {
        this.publication = publication;
        this.fonts = new Fonts(publication.fonts());
        this.typesetter = new Typesetter(
                fonts, publication.hyphenation(), publication.description().language());
    }

    /**
     * Writes a publication.
     *
     * @param publication the publication
     * @param out where the bytes go; stays open
     * @throws IOException if writing to {@code out} fails
     */
    public static void write(Publication publication, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TaggedPdf pdf = new TaggedPdf(publication);
        pdf.write(pdf.sheets(), bytes);
        bytes.writeTo(out);
    }

    private List<Sheet> sheets() {
        Composer composer = new Composer(typesetter, fonts);
        List<Sheet> sheets = new ArrayList<>();
        for (Section section : publication.sections()) {
            PageFormat format = section.format();
            Place place = new Place(root, format.contentWidth(), format.contentHeight(), false);
            sheets.addAll(Sheet.of(format, composer.stack(section.content(), place)));
        }
        return sheets;
    }

    private void write(List<Sheet> sheets, OutputStream out) throws IOException {
        Document document = new Document(paper(sheets.get(0)));
        // Otherwise a library on the user's class path could change what the pages look like.
        document.setGlyphSubstitutionEnabled(false);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setPdfVersion(PdfWriter.PDF_VERSION_1_7);
        writer.setFullCompression();
        writer.setTagged();
        writer.setTabs(PdfName.S);
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        writer.setViewerPreferences(PdfWriter.PageModeUseOutlines);
        document.open();
        Fingerprint fingerprint = new Fingerprint();
        StructureTree structure = new StructureTree(writer, root);
        Bookmarks bookmarks = new Bookmarks(writer);
        List<String> said = new ArrayList<>();
        for (int page = 1; page <= sheets.size(); page++) {
            Sheet sheet = sheets.get(page - 1);
            document.setPageSize(paper(sheet));
            document.newPage();
            Canvas canvas = new Canvas(writer, structure, bookmarks, fingerprint, sheet.format());
            sheet.draw(canvas, typesetter, page, sheets.size());
            said.add(canvas.finish());
            writer.setPageEmpty(false);
        }
        new Archive(writer, publication, fingerprint, said).complete();
        document.close();
    }

    private static Rectangle paper(Sheet sheet) {
        return new Rectangle(sheet.format().width(), sheet.format().height());
    }
}
