package nl.ncw.export.internal.typesetting;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ncw.export.internal.typesetting.box.BoxComposer;
import nl.ncw.export.internal.typesetting.canvas.Canvas;
import nl.ncw.export.internal.typesetting.digest.ContentDigest;
import nl.ncw.export.internal.typesetting.page.LaidOutPage;
import nl.ncw.export.internal.typesetting.page.PageFormat;
import nl.ncw.export.internal.typesetting.page.PageSequence;
import nl.ncw.export.internal.typesetting.structure.BookmarkTree;
import nl.ncw.export.internal.typesetting.structure.Destinations;
import nl.ncw.export.internal.typesetting.structure.StructureTree;
import nl.ncw.export.internal.typesetting.structure.Tag;
import nl.ncw.export.internal.typesetting.text.Fonts;
import nl.ncw.export.internal.typesetting.text.Typesetter;

/**
 * Writes publications as accessible PDF for archiving: PDF/UA-1, and PDF/A-3a with attachments or PDF/A-2a without. The
 * same publication gives the same bytes, on any machine and at any time.
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
     * @param out the stream to write to; it is not closed
     * @throws IOException if writing to {@code out} fails
     */
    public static void write(Publication publication, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TaggedPdf pdf = new TaggedPdf(publication);
        pdf.write(pdf.pages(), bytes);
        bytes.writeTo(out);
    }

    private List<LaidOutPage> pages() {
        BoxComposer composer = new BoxComposer(typesetter, fonts);
        List<LaidOutPage> pages = new ArrayList<>();
        for (PageSequence sequence : publication.sequences()) {
            PageFormat format = sequence.format();
            pages.addAll(LaidOutPage.of(
                    format, composer.compose(sequence.content(), root, format.contentWidth(), format.contentHeight())));
        }
        return pages;
    }

    private void write(List<LaidOutPage> pages, OutputStream out) throws IOException {
        Document document = new Document(paper(pages.get(0)));
        // Otherwise a library on the user's class path could change the look of the pages.
        document.setGlyphSubstitutionEnabled(false);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setPdfVersion(PdfWriter.PDF_VERSION_1_7);
        writer.setFullCompression();
        writer.setTagged();
        writer.setTabs(PdfName.S);
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        writer.setViewerPreferences(PdfWriter.PageModeUseOutlines);
        document.open();
        ContentDigest fingerprint = new ContentDigest();
        StructureTree structure = new StructureTree(writer, root);
        BookmarkTree bookmarks = new BookmarkTree(writer);
        Destinations destinations = destinations(pages);
        List<String> pageDigests = new ArrayList<>();
        for (int number = 1; number <= pages.size(); number++) {
            LaidOutPage page = pages.get(number - 1);
            document.setPageSize(paper(page));
            document.newPage();
            Canvas canvas = new Canvas(
                    writer,
                    structure,
                    bookmarks,
                    destinations,
                    fingerprint,
                    page.format().height());
            page.draw(canvas, typesetter, number, pages.size());
            pageDigests.add(canvas.finish());
            writer.setPageEmpty(false);
        }
        new ArchiveConformance(writer, publication, fingerprint, pageDigests).complete();
        document.close();
    }

    private static Destinations destinations(List<LaidOutPage> pages) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int number = 1; number <= pages.size(); number++) {
            int page = number;
            pages.get(number - 1)
                    .content()
                    .bookmarks()
                    .flatMap(bookmark -> bookmark.destination().stream())
                    .forEach(name -> numbers.put(name, page));
        }
        return new Destinations(numbers);
    }

    private static Rectangle paper(LaidOutPage page) {
        return new Rectangle(page.format().width(), page.format().height());
    }
}
