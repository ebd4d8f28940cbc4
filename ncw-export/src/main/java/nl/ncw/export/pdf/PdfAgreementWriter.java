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
import nl.ncw.export.theme.DocumentTheme;
import nl.ncw.model.CheckReturnValue;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.port.AgreementWriter;

/**
 * Writer of agreements as PDF for archives (PDF/A-3a) and screen readers (PDF/UA-1), with the agreement embedded as
 * JSON. Pages are A4 landscape, unless the theme is portrait. Immutable and thread-safe.
 *
 * <p>A character that the fonts lack is drawn as a similar one or as its Unicode number, such as {@code [U+1F600]}. The
 * file also holds the original character, so that none is lost.
 *
 * @since 0.1.0
 */
public final class PdfAgreementWriter implements AgreementWriter {
    /** The name of the embedded file. */
    static final String DATA = "agreement.json";

    private final Locale locale;
    private final boolean withData;
    private final PdfTheme theme;
    private final PdfSigner signer;

    /**
     * Creates a writer of Dutch documents.
     *
     * @throws nl.ncw.export.library.MissingLibraryException if the application does not have OpenPDF, its fonts or {@code java.desktop}
     */
    public PdfAgreementWriter() {
        this(Locale.forLanguageTag("nl"));
    }

    /**
     * Creates a writer of documents in a language.
     *
     * @param locale the language of everything but the answers; Dutch where there is no translation
     * @throws nl.ncw.export.library.MissingLibraryException if the application does not have OpenPDF, its fonts or {@code java.desktop}
     */
    public PdfAgreementWriter(Locale locale) {
        this(locale, true, PdfTheme.of(DocumentTheme.standard()), document -> document);
    }

    private PdfAgreementWriter(Locale locale, boolean withData, PdfTheme theme, PdfSigner signer) {
        this.locale = Checks.notNull(locale, "locale");
        this.withData = withData;
        this.theme = theme;
        this.signer = signer;
    }

    /**
     * Returns this writer without embedded JSON, for archives that accept no embedded files. The document follows
     * PDF/A-2a.
     *
     * @return the writer
     */
    @CheckReturnValue
    public PdfAgreementWriter withoutData() {
        return new PdfAgreementWriter(locale, false, theme, signer);
    }

    /**
     * Returns this writer with another theme, such as that of an organisation.
     *
     * @param newTheme the theme
     * @return the writer
     * @throws IllegalArgumentException if the logo or the font of the theme cannot be used
     */
    @CheckReturnValue
    public PdfAgreementWriter styled(DocumentTheme newTheme) {
        Checks.notNull(newTheme, "newTheme");
        return new PdfAgreementWriter(locale, withData, PdfTheme.of(newTheme), signer);
    }

    /**
     * Returns this writer with a signer, which signs each finished document. If the signer fails, nothing is written.
     *
     * @param newSigner the signer
     * @return the writer
     */
    @CheckReturnValue
    public PdfAgreementWriter signedBy(PdfSigner newSigner) {
        Checks.notNull(newSigner, "newSigner");
        return new PdfAgreementWriter(locale, withData, theme, newSigner);
    }

    /**
     * Writes an agreement as a document to read, sign and archive.
     *
     * @param agreement the agreement
     * @param catalogue the catalogue that it names
     * @param out the stream to write to; it is not closed
     * @throws IOException if writing to {@code out} fails
     * @throws IllegalArgumentException if the agreement names another catalogue
     */
    @Override
    public void write(Agreement agreement, Catalogue catalogue, OutputStream out) throws IOException {
        Checks.notNull(out, "out");
        DocumentOutline outline = DocumentOutline.of(agreement, catalogue, locale);
        Publication publication = new AgreementPages(outline, theme).publication();
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        TaggedPdf.write(withData ? publication.with(List.of(data(agreement, outline))) : publication, document);
        out.write(signer.sign(document.toByteArray()));
    }

    private static Attachment data(Agreement agreement, DocumentOutline outline) {
        Attachment attachment = Attachment.of(
                DATA,
                "application/json",
                DocumentLabels.in(outline.locale()).get("data"),
                Attachment.Relationship.SOURCE,
                new JsonAgreementWriter().toBytes(agreement));
        return AgreementPages.dated(outline)
                .map(day -> attachment.modified(day.atStartOfDay().toInstant(ZoneOffset.UTC)))
                .orElse(attachment);
    }

    @Override
    public String toString() {
        return "PdfAgreementWriter, " + locale;
    }
}
