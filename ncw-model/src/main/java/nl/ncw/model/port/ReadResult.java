package nl.ncw.model.port;

import java.util.List;
import java.util.Optional;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.internal.check.Checks;

/**
 * What came out of reading a file: the agreement as far as it could be read, what was found on the way, and the agreement as
 * it was sent out, where the file carries it. What the two agreements differ in is what people filled in; with a second copy
 * that came back, the one sent is the base of a merge.
 *
 * @param agreement the agreement
 * @param findings the findings, in the order of the file
 * @param sent the agreement as it was sent out to be filled in, if the file carries it
 */
public record ReadResult(Agreement agreement, List<Finding> findings, Optional<Agreement> sent) {
    // Copies the findings.
    public ReadResult {
        Checks.notNull(agreement, "agreement");
        findings = Checks.copy(findings, "findings");
        Checks.notNull(sent, "sent");
    }

    /**
     * What came out of a file that carries no agreement but the one read.
     *
     * @param agreement the agreement
     * @param findings the findings, in the order of the file
     */
    public ReadResult(Agreement agreement, List<Finding> findings) {
        this(agreement, findings, Optional.empty());
    }
}
