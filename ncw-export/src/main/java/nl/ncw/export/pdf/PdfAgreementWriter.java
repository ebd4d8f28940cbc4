package nl.ncw.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.export.internal.typesetting.Attachment;
import nl.ncw.export.internal.typesetting.Publication;
import nl.ncw.export.internal.typesetting.TaggedPdf;
import nl.ncw.export.json.JsonAgreementWriter;
import nl.ncw.export.outline.DocumentOutline;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.port.AgreementWriter;

/**
 * Writes agreements as PDF that an archive accepts (PDF/A-3a) and a screen reader can read (PDF/UA-1), A4 landscape unless its theme says otherwise, with the
 * agreement as JSON inside it. Immutable and thread-safe.
 *
 * <p>A character that the fonts lack is drawn as one like it or as its Unicode number, such as {@code [U+1F600]}, and the
 * file says which one was meant, so that none is lost.
 */
public final class PdfAgreementWriter implements AgreementWriter {
    /** The name of the file inside. */
    static final String DATA = "agreement.json";

    private final Locale locale;
    private final boolean withData;
    private final PdfTheme theme;
    private final PdfSigner signer;

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
        this(locale, true, PdfTheme.standard(), document -> document);
    }

    private PdfAgreementWriter(Locale locale, boolean withData, PdfTheme theme, PdfSigner signer) {
        this.locale = locale;
        this.withData = withData;
        this.theme = theme;
        this.signer = signer;
    }

    /**
     * This writer for archives that take no files inside files: the document follows PDF/A-2a and holds no JSON.
     *
     * @return the writer
     */
    public PdfAgreementWriter withoutData() {
        return new PdfAgreementWriter(locale, false, theme, signer);
    }

    /**
     * This writer of documents that look like those of an organisation.
     *
     * @param other what they look like
     * @return the writer
     */
    public PdfAgreementWriter styled(PdfTheme other) {
        return new PdfAgreementWriter(locale, withData, other, signer);
    }

    /**
     * This writer, handing each document to a signer when it is finished. Where the signer fails, nothing is written.
     *
     * @param by who signs
     * @return the writer
     */
    public PdfAgreementWriter signedBy(PdfSigner by) {
        return new PdfAgreementWriter(locale, withData, theme, by);
    }

    @Override
    public void write(Agreement agreement, Catalogue catalogue, OutputStream out) throws IOException {
        DocumentOutline outline = DocumentOutline.of(agreement, catalogue, locale);
        Publication publication = new AgreementPages(outline, theme).publication();
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        TaggedPdf.write(
                withData ? publication.with(List.of(data(agreement, catalogue, outline))) : publication, document);
        out.write(signer.sign(document.toByteArray()));
    }

    private static Attachment data(Agreement agreement, Catalogue catalogue, DocumentOutline outline)
            throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        new JsonAgreementWriter().write(agreement, catalogue, json);
        Attachment attachment = Attachment.of(
                DATA,
                "application/json",
                DocumentLabels.in(outline.locale()).get("data"),
                Attachment.Relationship.SOURCE,
                json.toByteArray());
        return AgreementPages.dated(outline)
                .map(day -> attachment.modified(day.atStartOfDay().toInstant(ZoneOffset.UTC)))
                .orElse(attachment);
    }
}
