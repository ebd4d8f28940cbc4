package nl.ncw.export.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.ncw.export.internal.form.FillInForm;
import nl.ncw.export.internal.intake.SentAgreement;
import nl.ncw.export.internal.library.FormatLibrary;
import nl.ncw.export.internal.ooxml.word.WordContent;
import nl.ncw.export.internal.ooxml.word.WordFile;
import nl.ncw.export.internal.word.anchor.DocumentTextHashes;
import nl.ncw.export.internal.word.anchor.EmbeddedProperties;
import nl.ncw.export.internal.word.document.DocumentBody;
import nl.ncw.export.internal.word.document.DocumentContext;
import nl.ncw.export.internal.word.document.DocumentPackage;
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
 * Writer of agreements as Word documents (.docx) to fill in, both blank forms and filled agreements. Immutable and
 * thread-safe.
 *
 * <p>The layout is that of the form: a table for each section, with the columns topic, explanation and agreement. The
 * fields to fill in are content controls. All other text can be edited and commented on too.
 *
 * @since 0.1.0
 */
public final class WordAgreementWriter implements AgreementWriter {
    private final Locale locale;
    private final List<SafetyRegion> regions;
    private final DocumentTheme theme;

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
        this(locale, List.of(), DocumentTheme.standard());
    }

    private WordAgreementWriter(Locale locale, List<SafetyRegion> regions, DocumentTheme theme) {
        FormatLibrary.requireForOffice("Word");
        this.locale = Checks.notNull(locale, "locale");
        this.regions = regions;
        this.theme = theme;
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
        return new WordAgreementWriter(locale, List.copyOf(offered), theme);
    }

    /**
     * Returns this writer with another theme, such as that of an organisation.
     *
     * @param newTheme the theme
     * @return a new writer
     */
    @CheckReturnValue
    public WordAgreementWriter styled(DocumentTheme newTheme) {
        return new WordAgreementWriter(locale, regions, Checks.notNull(newTheme, "newTheme"));
    }

    /**
     * Writes an agreement as a document to fill in. A blank agreement is a blank form.
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
        DocumentOutline outline = DocumentOutline.ofForm(agreement, catalogue, locale);
        FillInForm form = FillInForm.of(agreement, catalogue, locale, RegionRegister.of(regions));
        byte[] body = new DocumentBody(new DocumentContext(outline, form, theme)).write();
        WordContent bare =
                WordFile.read(new ByteArrayInputStream(new DocumentPackage(outline, theme, Map.of()).of(body)));
        String json = SentAgreement.json(agreement);
        out.write(new DocumentPackage(
                        outline,
                        theme,
                        EmbeddedProperties.of(agreement, outline.locale(), json, DocumentTextHashes.of(bare)))
                .of(body));
    }

    @Override
    public String toString() {
        return "WordAgreementWriter, " + locale;
    }
}
