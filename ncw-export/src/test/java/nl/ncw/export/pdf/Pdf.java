package nl.ncw.export.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.Written;
import nl.ncw.export.internal.typesetting.MarkedContents;
import nl.ncw.export.internal.typesetting.TagTree;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.catalogue.Catalogue;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF as it was written, read with PDFBox, which is not what wrote it. */
final class Pdf {
    static final Pdf EMPTY = of(TestAgreements.empty());
    static final Pdf BEGUN = of(TestAgreements.begun());
    static final Pdf FULL = of(TestAgreements.full());
    static final Pdf AWKWARD = of(TestAgreements.awkward());

    private final byte[] bytes;
    private final PDDocument document;
    private final List<String> pages;

    private Pdf(byte[] bytes) {
        this.bytes = bytes;
        try {
            document = Loader.loadPDF(bytes);
            pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Pdf of(Agreement agreement) {
        return of(agreement, TestAgreements.DUTCH);
    }

    static Pdf of(Agreement agreement, Locale locale) {
        return new Pdf(Written.by(new PdfAgreementWriter(locale), agreement));
    }

    static Pdf of(Agreement agreement, Catalogue catalogue) {
        return new Pdf(Written.by(new PdfAgreementWriter(TestAgreements.DUTCH), agreement, catalogue));
    }

    static Pdf by(PdfAgreementWriter writer, Agreement agreement) {
        return new Pdf(Written.by(writer, agreement));
    }

    /** A draft with one answer. */
    static Pdf saying(String text) {
        return of(TestAgreements.empty().answer("proces.alerteren.wijze", Answer.text(text)));
    }

    byte[] bytes() {
        return bytes;
    }

    /** The document as those hear it who cannot see it. */
    TagTree tags() {
        return TagTree.of(bytes);
    }

    /** The text as it is drawn, without white space. */
    String drawn() throws IOException {
        return squeezed(MarkedContents.drawn(document));
    }

    PDDocument document() {
        return document;
    }

    /** The text of each page. */
    List<String> pages() {
        return pages;
    }

    /** All text without white space, since a line may break anywhere. */
    String text() {
        return squeezed(String.join("", pages));
    }

    static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    List<PDOutlineItem> bookmarks() {
        return below(document.getDocumentCatalog().getDocumentOutline());
    }

    static List<PDOutlineItem> below(PDOutlineNode node) {
        List<PDOutlineItem> items = new ArrayList<>();
        node.children().forEach(items::add);
        return items;
    }

    /** The text of the page that a bookmark leads to, without white space. */
    String pageOf(PDOutlineItem bookmark) throws IOException {
        return squeezed(pages.get(document.getPages().indexOf(bookmark.findDestinationPage(document))));
    }

    /** The fonts of all pages and of what is drawn on them, each once. */
    List<PDFont> fonts() throws IOException {
        Map<COSDictionary, PDFont> fonts = new LinkedHashMap<>();
        for (PDPage page : document.getPages()) {
            collectFonts(page.getResources(), fonts);
        }
        return List.copyOf(fonts.values());
    }

    private static void collectFonts(PDResources resources, Map<COSDictionary, PDFont> fonts) throws IOException {
        for (COSName name : resources.getFontNames()) {
            PDFont font = resources.getFont(name);
            fonts.put(font.getCOSObject(), font);
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject form && form.getResources() != null) {
                collectFonts(form.getResources(), fonts);
            }
        }
    }
}
