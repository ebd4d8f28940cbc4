package nl.ncw.model.port;

import java.util.List;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Severity;
import nl.ncw.model.internal.check.Checks;

/**
 * Findings of a validator.
 *
 * @param findings the findings of one validator: those at fields of the agreement first, then those at answers in the
 *     order of the form; of {@linkplain AgreementValidator#and several validators}: those of one after those of the other
 */
public record ValidationReport(List<Finding> findings) {
    // Copies the findings.
    public ValidationReport {
        findings = Checks.copy(findings, "findings");
    }

    /**
     * Returns the findings of one severity.
     *
     * @param severity the severity
     * @return those findings, in the same order
     */
    public List<Finding> of(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    /**
     * Returns the findings that prevent the adoption of the agreement.
     *
     * @return the errors
     */
    public List<Finding> errors() {
        return of(Severity.ERROR);
    }
}
