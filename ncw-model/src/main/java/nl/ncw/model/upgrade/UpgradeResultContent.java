package nl.ncw.model.upgrade;

import java.util.List;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.internal.check.Checks;

/** Content of a {@link UpgradeResult}. */
record UpgradeResultContent(Agreement agreement, List<Finding> findings, List<AnswerMove> moves)
        implements UpgradeResult {
    // Copies the lists.
    UpgradeResultContent {
        Checks.notNull(agreement, "agreement");
        findings = Checks.copy(findings, "findings");
        moves = Checks.copy(moves, "moves");
    }

    @Override
    public String toString() {
        return "%s, %d findings, %d moves".formatted(agreement, findings.size(), moves.size());
    }
}
