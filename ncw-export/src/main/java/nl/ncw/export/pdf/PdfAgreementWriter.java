package nl.ncw.export.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import nl.ncw.export.document.DocumentOutline;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.port.AgreementWriter;

/**
 * Writes agreements as PDF, A4 landscape, with embedded fonts, bookmarks and page numbers. Thread-safe.
 *
 * <p>A character that the fonts lack is written as its Unicode number, such as {@code [U+1F600]}, so that none is lost.
 */
public final class PdfAgreementWriter implements AgreementWriter {
    private static final float MARGIN = 36;
    private static final float BOTTOM_MARGIN = 44;

    private final Locale locale;

    /** A writer of Dutch documents. */
    public PdfAgreementWriter() {
        this(Locale.forLanguageTag("nl"));
    }

    /**
     * A writer of documents in a language.
     *
     * @param locale the language of everything but the answers; Dutch where there is no translation
     */
    public PdfAgreementWriter(Locale locale) {
        this.locale = locale;
    }

    @Override
    public void write(Agreement agreement, Catalogue catalogue, OutputStream out) throws IOException {
        DocumentOutline outline = DocumentOutline.of(agreement, catalogue, locale);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            render(outline, bytes);
        } catch (DocumentException e) {
            throw new IllegalStateException("the layout is wrong", e);
        }
        bytes.writeTo(out);
    }

    private static void render(DocumentOutline outline, OutputStream out) throws IOException {
        Fonts fonts = new Fonts();
        Document document = new Document(PageSize.A4.rotate(), MARGIN, MARGIN, MARGIN, BOTTOM_MARGIN);
        // Otherwise a library on the user's class path could change what the pages look like.
        document.setGlyphSubstitutionEnabled(false);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setPdfVersion(PdfWriter.PDF_VERSION_1_7);
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        writer.setViewerPreferences(PdfWriter.PageModeUseOutlines);
        writer.setPageEvent(new PageFooter(outline, fonts));
        document.open();
        describe(writer, outline);
        new PdfLayout(document, writer, outline, fonts).write();
        document.close();
    }

    private static void describe(PdfWriter writer, DocumentOutline outline) {
        writer.getExtraCatalog()
                .put(PdfName.LANG, new PdfString(outline.locale().toLanguageTag()));
        PdfDictionary info = writer.getInfo();
        info.put(PdfName.TITLE, new PdfString(outline.title(), PdfObject.TEXT_UNICODE));
        info.put(PdfName.SUBJECT, new PdfString(outline.parties(), PdfObject.TEXT_UNICODE));
        info.put(PdfName.CREATOR, new PdfString("ncw"));
        info.put(PdfName.PRODUCER, new PdfString("ncw, OpenPDF"));
        info.remove(PdfName.CREATIONDATE);
        info.remove(PdfName.MODDATE);
        outline.dated().ifPresent(day -> {
            info.put(PdfName.CREATIONDATE, date(day));
            info.put(PdfName.MODDATE, date(day));
        });
        byte[] id = digest(outline);
        info.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
    }

    private static PdfString date(LocalDate day) {
        return new PdfString("D:" + DateTimeFormatter.BASIC_ISO_DATE.format(day) + "000000Z");
    }

    /** The file's id is made of its content, where OpenPDF would take the time. */
    private static byte[] digest(DocumentOutline outline) {
        try {
            String content = outline.parties() + outline.facts() + outline.chapters() + outline.annexes();
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(hash, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
