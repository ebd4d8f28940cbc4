package nl.ncw.model.merge;

import java.util.List;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.internal.check.Checks;

/**
 * Result of merging two copies of an agreement.
 *
 * @param settled the agreement with the chosen value of each conflict, without the values that were not chosen
 * @param unplaced the values that were not chosen, each as a kept text whose origin is the copy and the path
 * @param findings the findings for people: first that at the status, if any, then those of the conflicts in their order;
 *     all codes begin with {@code merge.}
 */
public record MergeResult(Agreement settled, List<UnplacedText> unplaced, List<Finding> findings) {
    // Copies the lists.
    public MergeResult {
        Checks.notNull(settled, "settled");
        unplaced = Checks.copy(unplaced, "unplaced");
        findings = Checks.copy(findings, "findings");
    }

    /**
     * Returns the merged agreement with the values that were not chosen as kept texts. A party that opens it can then find
     * what it wrote, also where a preference decided and nobody looked. A caller that has shown these values to both
     * parties takes {@link #settled()}.
     *
     * @return the settled agreement with the further kept texts
     */
    public Agreement agreement() {
        return settled.withUnplaced(unplaced);
    }
}
