package nl.ncw.model.upgrade;

import java.util.List;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.internal.check.Checks;

/**
 * Result of upgrading an agreement to a newer catalogue. Every answer is in the upgraded agreement, either at a question or,
 * if there is no question for it, as a kept text in {@link Agreement#unplaced()}.
 *
 * @param agreement the upgraded agreement, which names the newer catalogue
 * @param findings the findings for people: first those at fields of the agreement, then those at answers in the order of
 *     the form; all codes begin with {@code upgrade.}
 * @param moves the moves of the answers that changed their key or became kept texts
 */
public record UpgradeResult(Agreement agreement, List<Finding> findings, List<AnswerMove> moves) {
    // Copies the lists.
    public UpgradeResult {
        Checks.notNull(agreement, "agreement");
        findings = Checks.copy(findings, "findings");
        moves = Checks.copy(moves, "moves");
    }
}
