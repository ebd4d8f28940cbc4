package nl.ncw.model.upgrade;

import java.util.List;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.internal.check.Checks;

/**
 * What came of carrying an agreement over to a newer catalogue. Every answer is in the new agreement: at a question, or
 * in {@link Agreement#unplaced()} where no question is left for it.
 *
 * @param agreement the agreement, naming the newer catalogue
 * @param findings what people should know: first those at fields of the agreement, then those at answers in the order of
 *     the form; all codes begin with {@code upgrade.}
 * @param moves where answers went that did not stay where they were
 */
public record UpgradeResult(Agreement agreement, List<Finding> findings, List<AnswerMove> moves) {
    // Copies the lists.
    public UpgradeResult {
        Checks.notNull(agreement, "agreement");
        findings = Checks.copy(findings, "findings");
        moves = Checks.copy(moves, "moves");
    }
}
