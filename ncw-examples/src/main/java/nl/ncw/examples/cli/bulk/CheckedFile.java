package nl.ncw.examples.cli.bulk;

import java.util.List;
import nl.ncw.model.finding.Finding;

/**
 * Result of checking a file.
 *
 * @param findings the findings
 * @param isIntact whether the signatures in the file are intact, if it has any
 */
public record CheckedFile(List<Finding> findings, boolean isIntact) {
    /**
     * Creates the result.
     *
     * @param findings the findings
     * @param isIntact whether the signatures in the file are intact, if it has any
     */
    public CheckedFile {
        findings = List.copyOf(findings);
    }
}
