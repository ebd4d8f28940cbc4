package nl.ncw.model.port;

import java.util.List;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Severity;
import nl.ncw.model.internal.check.Checks;

/** Content of a {@link ValidationReport}. */
record ValidationReportContent(List<Finding> findings) implements ValidationReport {
    // Copies the findings.
    ValidationReportContent {
        findings = Checks.copy(findings, "findings");
    }

    @Override
    public List<Finding> of(Severity severity) {
        Checks.notNull(severity, "severity");
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    @Override
    public List<Finding> errors() {
        return of(Severity.ERROR);
    }

    @Override
    public boolean hasErrors() {
        return !errors().isEmpty();
    }

    @Override
    public String toString() {
        return "%d findings, %d errors".formatted(findings.size(), errors().size());
    }
}
