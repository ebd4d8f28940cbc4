package nl.ncw.export.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.ncw.export.internal.form.FillInForm;
import nl.ncw.export.internal.intake.FormTextHashes;
import nl.ncw.export.internal.intake.SentAgreement;
import nl.ncw.export.internal.library.FormatLibrary;
import nl.ncw.export.internal.word.anchor.DocumentTextHashes;
import nl.ncw.export.internal.word.anchor.EmbeddedProperties;
import nl.ncw.export.internal.word.anchor.FinishedTexts;
import nl.ncw.export.internal.word.document.DocumentBody;
import nl.ncw.export.internal.word.document.DocumentContext;
import nl.ncw.export.internal.word.document.DocumentPackage;
import nl.ncw.export.internal.word.document.FinishedBody;
import nl.ncw.export.outline.DocumentOutline;
import nl.ncw.export.theme.DocumentTheme;
import nl.ncw.model.CheckReturnValue;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.organisation.RegionRegister;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.port.AgreementWriter;

/**
 * Writer of agreements as Word documents (.docx). A draft is a form to fill in, as is a blank agreement. A finished
 * agreement is a document to read and sign, without fields and instructions. Immutable and thread-safe.
 *
 * <p>The layout of a form is that of the form that people know: a table for each section, with the columns topic,
 * explanation and agreement. The fields to fill in are content controls. All other text can be edited and commented on
 * too.
 *
 * <p>A finished document has the content of the PDF, in the same order. Its text carries no anchors: the document carries
 * the agreement and its own texts as they were written, so {@link WordAgreementReader} finds each text that somebody
 * changed.
 *
 * @since 0.1.0
 */
public final class WordAgreementWriter implements AgreementWriter {
    private final Locale locale;
    private final List<SafetyRegion> regions;
    private final DocumentTheme theme;
    private final boolean alwaysForm;

    /**
     * Creates a writer of Dutch documents.
     *
     * @throws nl.ncw.export.library.MissingLibraryException if the application does not have Apache POI
     */
    public WordAgreementWriter() {
        this(Locale.forLanguageTag("nl"));
    }

    /**
     * Creates a writer of documents in a language.
     *
     * @param locale the language of everything but the answers; Dutch where there is no translation
     * @throws nl.ncw.export.library.MissingLibraryException if the application does not have Apache POI
     */
    public WordAgreementWriter(Locale locale) {
        this(locale, List.of(), DocumentTheme.standard(), false);
    }

    private WordAgreementWriter(Locale locale, List<SafetyRegion> regions, DocumentTheme theme, boolean alwaysForm) {
        FormatLibrary.requireForOffice("Word");
        this.locale = Checks.notNull(locale, "locale");
        this.regions = regions;
        this.theme = theme;
        this.alwaysForm = alwaysForm;
    }

    /**
     * Returns a writer whose documents offer safety regions as choices wherever a region is asked for. Those of the
     * agreement are always offered.
     *
     * @param offered the regions, in the order in which they are offered
     * @return a new writer
     */
    @CheckReturnValue
    public WordAgreementWriter offering(Collection<SafetyRegion> offered) {
        Checks.notNull(offered, "offered");
        return new WordAgreementWriter(locale, List.copyOf(offered), theme, alwaysForm);
    }

    /**
     * Returns this writer with another theme, such as that of an organisation.
     *
     * @param newTheme the theme
     * @return a new writer
     */
    @CheckReturnValue
    public WordAgreementWriter styled(DocumentTheme newTheme) {
        return new WordAgreementWriter(locale, regions, Checks.notNull(newTheme, "newTheme"), alwaysForm);
    }

    /**
     * Returns a writer of forms to fill in, also for a finished agreement, such as one that is to be revised.
     *
     * @return a new writer
     */
    @CheckReturnValue
    public WordAgreementWriter asForm() {
        return new WordAgreementWriter(locale, regions, theme, true);
    }

    /**
     * Writes an agreement: a draft as a form to fill in, a finished agreement as a document to read.
     *
     * @param agreement the agreement
     * @param catalogue the catalogue that it names
     * @param out the stream to write to; it is not closed
     * @throws IOException if writing to {@code out} fails
     * @throws IllegalArgumentException if the agreement names another catalogue
     */
    @Override
    public void write(Agreement agreement, Catalogue catalogue, OutputStream out) throws IOException {
        Checks.notNull(agreement, "agreement");
        Checks.notNull(catalogue, "catalogue");
        Checks.notNull(out, "out");
        out.write(
                alwaysForm || agreement.status().isDraft()
                        ? form(agreement, catalogue)
                        : finished(agreement, catalogue));
    }

    private byte[] form(Agreement agreement, Catalogue catalogue) throws IOException {
        DocumentOutline outline = DocumentOutline.ofForm(agreement, catalogue, locale);
        FillInForm form = FillInForm.of(agreement, catalogue, locale, RegionRegister.of(regions));
        DocumentPackage file = DocumentPackage.ofForm(
                outline, theme, new DocumentBody(new DocumentContext(outline, form, theme)).write());
        FormTextHashes texts = DocumentTextHashes.of(Stream.concat(file.body().stream(), file.edges().stream()));
        return file.bytes(EmbeddedProperties.of(agreement, outline.locale(), SentAgreement.json(agreement), texts));
    }

    private byte[] finished(Agreement agreement, Catalogue catalogue) throws IOException {
        DocumentOutline outline = DocumentOutline.of(agreement, catalogue, locale);
        DocumentPackage file = DocumentPackage.ofFinished(outline, theme, new FinishedBody(outline, theme).write());
        Map<String, String> carried =
                EmbeddedProperties.of(agreement, outline.locale(), SentAgreement.json(agreement), new FormTextHashes());
        return file.bytes(FinishedTexts.of(file.body(), file.edges()).addedTo(carried));
    }

    @Override
    public String toString() {
        return "WordAgreementWriter, " + locale;
    }
}
