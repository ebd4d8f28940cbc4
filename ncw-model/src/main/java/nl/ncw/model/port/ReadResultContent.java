package nl.ncw.model.port;

import java.util.List;
import java.util.Optional;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Severity;
import nl.ncw.model.internal.check.Checks;

/** Content of a {@link ReadResult}. */
record ReadResultContent(Agreement agreement, List<Finding> findings, Optional<Agreement> sent) implements ReadResult {
    // Copies the findings.
    ReadResultContent {
        Checks.notNull(agreement, "agreement");
        findings = Checks.copy(findings, "findings");
        Checks.notNull(sent, "sent");
    }

    @Override
    public List<Finding> errors() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    @Override
    public boolean hasErrors() {
        return !errors().isEmpty();
    }

    @Override
    public String toString() {
        return "%s, %d findings, %d errors".formatted(agreement, findings.size(), errors().size());
    }
}
