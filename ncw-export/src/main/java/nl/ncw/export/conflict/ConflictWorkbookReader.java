package nl.ncw.export.conflict;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import nl.ncw.export.internal.excel.conflict.SettledWorkbook;
import nl.ncw.export.internal.finding.FindingLog;
import nl.ncw.export.internal.library.FormatLibrary;
import nl.ncw.model.agreement.AgreementPath;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.merge.AgreementMerge;
import nl.ncw.model.merge.ConflictSettlement;

/**
 * Reader of workbooks that {@link ConflictWorkbookWriter} wrote and people filled in, in whatever language they were
 * written. Formulas are not evaluated, and nothing in the file is trusted: a choice takes the value from the merge.
 * Thread-safe.
 *
 * @since 0.1.0
 */
public final class ConflictWorkbookReader {
    /**
     * Creates a reader.
     *
     * @throws nl.ncw.export.library.MissingLibraryException if the application does not have Apache POI
     */
    public ConflictWorkbookReader() {
        FormatLibrary.requireForOffice("Excel");
    }

    /**
     * Reads the settlements from a workbook.
     *
     * @param in the stream to read; it is not closed
     * @param merge the merge whose conflicts are settled
     * @param catalogue the catalogue that its agreements name
     * @return the settlements as far as they could be read, with the findings
     * @throws nl.ncw.model.port.UnreadableAgreementException if the bytes are no workbook of conflicts, or are hostile
     * @throws IOException if reading from {@code in} fails
     */
    public SettlementResult read(InputStream in, AgreementMerge merge, Catalogue catalogue) throws IOException {
        Checks.notNull(in, "in");
        Checks.notNull(merge, "merge");
        Checks.notNull(catalogue, "catalogue");
        FindingLog log = SettledWorkbook.log();
        Map<AgreementPath, ConflictSettlement> settlements = SettledWorkbook.settlements(in, merge, catalogue, log);
        return new SettlementResult(settlements, log.findings());
    }

    @Override
    public String toString() {
        return "ConflictWorkbookReader";
    }
}
