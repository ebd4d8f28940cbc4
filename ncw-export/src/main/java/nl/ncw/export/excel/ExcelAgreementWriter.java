package nl.ncw.export.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import nl.ncw.export.document.DocumentOutline;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.port.AgreementWriter;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes agreements as Excel workbooks. Thread-safe.
 *
 * <p>A sheet for each section is laid out like the form: Onderwerp, Toelichting, Uitwerking. Every text is written as text:
 * one that begins with {@code =}, {@code +}, {@code -} or {@code @} stays what it was, also after somebody edits its cell.
 */
public final class ExcelAgreementWriter implements AgreementWriter {
    /** The date of a workbook whose agreement has no revision: the first that a zip file can hold. */
    private static final LocalDate UNDATED = LocalDate.of(1980, 1, 1);

    private final Locale locale;

    /** A writer of Dutch workbooks. */
    public ExcelAgreementWriter() {
        this(Locale.forLanguageTag("nl"));
    }

    /**
     * A writer of workbooks in a language.
     *
     * @param locale the language of everything but the answers; Dutch where there is no translation
     */
    public ExcelAgreementWriter(Locale locale) {
        this.locale = locale;
    }

    @Override
    public void write(Agreement agreement, Catalogue catalogue, OutputStream out) throws IOException {
        DocumentOutline outline = DocumentOutline.of(agreement, catalogue, locale);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            describe(workbook, outline);
            Styles styles = new Styles(workbook);
            new CoverSheet(workbook, styles, outline).write();
            outline.chapters().forEach(chapter -> new FormSheet(workbook, styles, outline, chapter).write());
            new AnnexSheet(workbook, styles, outline).write();
            workbook.write(bytes);
        }
        ReproducibleZip.copy(bytes.toByteArray(), out);
    }

    private static void describe(XSSFWorkbook workbook, DocumentOutline outline) {
        POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
        Date dated = Date.from(
                outline.dated().orElse(UNDATED).atStartOfDay(ZoneOffset.UTC).toInstant());
        core.setTitle(outline.title());
        core.setSubjectProperty(outline.parties());
        core.setCreator("ncw");
        core.setCreated(Optional.of(dated));
        core.getUnderlyingProperties().setLanguageProperty(outline.locale().toLanguageTag());
        core.getUnderlyingProperties().setModifiedProperty(Optional.of(dated));
    }
}
