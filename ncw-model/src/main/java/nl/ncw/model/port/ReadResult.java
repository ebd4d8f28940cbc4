package nl.ncw.model.port;

import java.util.List;
import java.util.Optional;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Severity;
import nl.ncw.model.internal.check.Checks;

/**
 * Result of reading a file: the agreement as far as it could be read, the findings, and the sent agreement if the file
 * contains it. The differences between the two agreements are what people filled in. When two copies come back, the
 * sent agreement is the base of the merge.
 *
 * @param agreement the agreement
 * @param findings the findings, in the order of the file
 * @param sent the agreement as it was sent out, if the file contains it
 */
public record ReadResult(Agreement agreement, List<Finding> findings, Optional<Agreement> sent) {
    // Copies the findings.
    public ReadResult {
        Checks.notNull(agreement, "agreement");
        findings = Checks.copy(findings, "findings");
        Checks.notNull(sent, "sent");
    }

    /**
     * Creates the result of reading a file that contains no sent agreement.
     *
     * @param agreement the agreement
     * @param findings the findings, in the order of the file
     */
    public ReadResult(Agreement agreement, List<Finding> findings) {
        this(agreement, findings, Optional.empty());
    }

    /**
     * Returns the findings that mean that something could not be read.
     *
     * @return the errors, in the order of the file
     */
    public List<Finding> errors() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    /**
     * Returns whether something could not be read.
     *
     * @return whether there are errors
     */
    public boolean hasErrors() {
        return !errors().isEmpty();
    }

    /**
     * Returns the agreement in short, and the number of findings and errors.
     *
     * @return the agreement in short, and the number of findings and errors
     */
    @Override
    public String toString() {
        return "%s, %d findings, %d errors".formatted(agreement, findings.size(), errors().size());
    }
}
