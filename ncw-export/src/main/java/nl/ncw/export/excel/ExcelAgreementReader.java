package nl.ncw.export.excel;

import java.io.IOException;
import java.io.InputStream;
import nl.ncw.export.internal.excel.anchor.EmbeddedData;
import nl.ncw.export.internal.excel.anchor.WorkbookAnchors;
import nl.ncw.export.internal.excel.conflict.SettledWorkbook;
import nl.ncw.export.internal.excel.returned.ReturnedWorkbook;
import nl.ncw.export.internal.excel.returned.WorkbookIntake;
import nl.ncw.export.internal.finding.RefusalCode;
import nl.ncw.export.internal.intake.Location;
import nl.ncw.export.internal.intake.ReadingLog;
import nl.ncw.export.internal.intake.ReturnedForm;
import nl.ncw.export.internal.intake.SentForm;
import nl.ncw.export.internal.library.FormatLibrary;
import nl.ncw.export.internal.ooxml.workbook.WorkbookContent;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.port.AgreementReader;
import nl.ncw.model.port.AgreementWriter;
import nl.ncw.model.port.CatalogueSource;
import nl.ncw.model.port.ReadResult;

/**
 * Reader of agreements from Excel workbooks that {@link ExcelAgreementWriter} wrote and people filled in. Thread-safe.
 *
 * <p>Answers are found by the ids of their rows and columns, wherever people moved these to. Safety regions
 * are recognised by any name that the source of the catalogues knows. Text outside the fields of
 * the form is kept text of the agreement, each with a finding at its sheet and cell. Formulas are not evaluated, links
 * are not followed, and nothing in the file is trusted.
 *
 * <p>The reader refuses files that are not workbooks of this library, have macros, are locked with a password, or are
 * damaged. It also refuses files over 16 MiB, files that unpack to more than 96 MiB, and files with more text than a
 * form can have.
 *
 * @since 0.1.0
 */
public final class ExcelAgreementReader implements AgreementReader {
    /**
     * Creates a reader.
     *
     * @throws nl.ncw.export.library.MissingLibraryException if the application does not have Apache POI
     */
    public ExcelAgreementReader() {
        FormatLibrary.requireForOffice("Excel");
    }

    /**
     * Reads an agreement from a workbook.
     *
     * @param in the stream to read; it is not closed
     * @param catalogues the source of the catalogue that the file names
     * @return the agreement as far as it could be read, with the findings
     * @throws nl.ncw.model.port.UnreadableAgreementException if the bytes are not a workbook of this library, are
     *     hostile, or contain no agreement
     * @throws IOException if reading from {@code in} fails
     */
    @Override
    public ReadResult read(InputStream in, CatalogueSource catalogues) throws IOException {
        Checks.notNull(in, "in");
        Checks.notNull(catalogues, "catalogues");
        ReadingLog log = WorkbookIntake.log();
        WorkbookContent workbook = WorkbookIntake.content(in, log);
        if (SettledWorkbook.isIn(workbook)) {
            throw log.refusal(RefusalCode.NO_AGREEMENT, Location.FILE, "conflicts");
        }
        SentForm sent = SentForm.of(EmbeddedData.in(workbook), WorkbookAnchors.FORMAT, log);
        AgreementWriter writer = new ExcelAgreementWriter(sent.language())
                .offering(catalogues.regions().regions());
        return new ReturnedForm(sent, log).read(new ReturnedWorkbook(workbook, sent, writer, log), catalogues);
    }

    @Override
    public String toString() {
        return "ExcelAgreementReader";
    }
}
