package nl.ncw.model.difference;

import java.util.Optional;
import nl.ncw.model.agreement.AgreementPath;
import nl.ncw.model.agreement.PathValue;
import nl.ncw.model.internal.check.Checks;

/**
 * One thing in an agreement that became another.
 *
 * @param subject what changed
 * @param before what stood there; nothing for what was added
 * @param after what stands there; nothing for what was removed
 */
public record AgreementChange(AgreementPath subject, Optional<PathValue> before, Optional<PathValue> after) {
    // Requires all three.
    public AgreementChange {
        Checks.notNull(subject, "subject");
        Checks.notNull(before, "before");
        Checks.notNull(after, "after");
    }
}
