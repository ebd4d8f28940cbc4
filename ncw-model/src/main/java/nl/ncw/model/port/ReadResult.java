package nl.ncw.model.port;

import java.util.List;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.check.Checks;

/**
 * What came out of reading a file: the agreement as far as it could be read, and what was found on the way.
 *
 * @param agreement the agreement
 * @param findings the findings, in the order of the file
 */
public record ReadResult(Agreement agreement, List<Finding> findings) {
    // Copies the findings.
    public ReadResult {
        Checks.notNull(agreement, "agreement");
        findings = Checks.copy(findings, "findings");
    }
}
