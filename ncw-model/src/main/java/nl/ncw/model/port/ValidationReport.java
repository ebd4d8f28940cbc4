package nl.ncw.model.port;

import java.util.List;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Severity;
import nl.ncw.model.internal.check.Checks;

/**
 * What a validator found.
 *
 * @param findings the findings: first those at fields of the agreement, then those at answers in the order of the form
 */
public record ValidationReport(List<Finding> findings) {
    // Copies the findings.
    public ValidationReport {
        findings = Checks.copy(findings, "findings");
    }

    /**
     * The findings of one severity.
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
     * The findings that stand in the way of adopting the agreement.
     *
     * @return the errors
     */
    public List<Finding> errors() {
        return of(Severity.ERROR);
    }
}
