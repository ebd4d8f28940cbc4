package nl.ncw.model.merge;

import java.util.List;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.internal.check.Checks;

/**
 * What came of merging two copies of an agreement.
 *
 * @param settled the agreement with what was chosen in each conflict, and without what was not
 * @param unplaced what was not chosen, in words, with the copy and the path where it stood; one thing for each text
 * @param findings what people should know: first at the status, then for each conflict in its order; all codes begin with
 *     {@code merge.}
 */
public record MergeResult(Agreement settled, List<UnplacedText> unplaced, List<Finding> findings) {
    // Copies the lists.
    public MergeResult {
        Checks.notNull(settled, "settled");
        unplaced = Checks.copy(unplaced, "unplaced");
        findings = Checks.copy(findings, "findings");
    }

    /**
     * The merged agreement, which also keeps what was set aside. A party that opens it must be able to find what it wrote and
     * what became of it, also where a preference decided and nobody looked; and of what it was sent back, this may be all
     * that is left. Who has shown it to both parties takes {@link #settled()}.
     *
     * @return the settled agreement with what was set aside among what has no home in it
     */
    public Agreement agreement() {
        return settled.withUnplaced(unplaced);
    }
}
