package nl.ncw.export.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import nl.ncw.export.internal.excel.sheet.WorkbookBytes;
import nl.ncw.export.internal.excel.workbook.DocumentProperties;
import nl.ncw.export.internal.excel.workbook.FormWorkbookWriter;
import nl.ncw.export.internal.form.FillInForm;
import nl.ncw.export.internal.library.FormatLibrary;
import nl.ncw.export.outline.DocumentOutline;
import nl.ncw.export.theme.DocumentTheme;
import nl.ncw.model.CheckReturnValue;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.organisation.RegionRegister;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.port.AgreementWriter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writer of agreements as Excel workbooks to fill in, both blank forms and filled agreements. Immutable and
 * thread-safe.
 *
 * <p>Cells to fill in are unlocked and have lists of choices. All other cells are protected, without a password. Every
 * text is written as text: one that begins with {@code =}, {@code +}, {@code -} or {@code @} does not become a formula,
 * even after somebody edits its cell.
 *
 * @since 0.1.0
 */
public final class ExcelAgreementWriter implements AgreementWriter {
    private final Locale locale;
    private final List<SafetyRegion> regions;
    private final DocumentTheme theme;
    private final boolean alwaysForm;

    /**
     * Creates a writer of Dutch workbooks.
     *
     * @throws nl.ncw.export.library.MissingLibraryException if the application does not have Apache POI
     */
    public ExcelAgreementWriter() {
        this(Locale.forLanguageTag("nl"));
    }

    /**
     * Creates a writer of workbooks in a language.
     *
     * @param locale the language of everything but the answers; Dutch where there is no translation
     * @throws nl.ncw.export.library.MissingLibraryException if the application does not have Apache POI
     */
    public ExcelAgreementWriter(Locale locale) {
        this(locale, List.of(), DocumentTheme.standard(), false);
    }

    private ExcelAgreementWriter(Locale locale, List<SafetyRegion> regions, DocumentTheme theme, boolean alwaysForm) {
        FormatLibrary.requireForOffice("Excel");
        this.locale = Checks.notNull(locale, "locale");
        this.regions = regions;
        this.theme = theme;
        this.alwaysForm = alwaysForm;
    }

    /**
     * Returns a writer whose workbooks offer safety regions as choices wherever a region is asked for. Those of the
     * agreement are always offered.
     *
     * @param offered the regions, in the order in which they are offered
     * @return a new writer
     */
    @CheckReturnValue
    public ExcelAgreementWriter offering(Collection<SafetyRegion> offered) {
        Checks.notNull(offered, "offered");
        return new ExcelAgreementWriter(locale, List.copyOf(offered), theme, alwaysForm);
    }

    /**
     * Returns this writer with another theme, such as that of an organisation.
     *
     * @param newTheme the theme
     * @return a new writer
     */
    @CheckReturnValue
    public ExcelAgreementWriter styled(DocumentTheme newTheme) {
        return new ExcelAgreementWriter(locale, regions, Checks.notNull(newTheme, "newTheme"), alwaysForm);
    }

    /**
     * Returns a writer of forms to fill in, also for a finished agreement, such as one that is to be revised.
     *
     * @return a new writer
     */
    @CheckReturnValue
    public ExcelAgreementWriter asForm() {
        return new ExcelAgreementWriter(locale, regions, theme, true);
    }

    /**
     * Writes an agreement as a workbook to fill in. A blank agreement is a blank form. The workbook of a finished
     * agreement has the same cells, but shows and prints only what people read.
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
        XSSFWorkbook workbook = new XSSFWorkbook();
        DocumentProperties.describe(workbook, outline, agreement);
        boolean isForm = alwaysForm || agreement.status().isDraft();
        new FormWorkbookWriter(workbook, agreement, catalogue, outline, form, isForm, theme).write();
        WorkbookBytes.write(workbook, out);
    }

    @Override
    public String toString() {
        return "ExcelAgreementWriter, " + locale;
    }
}
