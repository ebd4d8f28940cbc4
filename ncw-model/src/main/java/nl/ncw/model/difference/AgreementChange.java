package nl.ncw.model.difference;

import java.util.Optional;
import nl.ncw.model.agreement.AgreementPath;
import nl.ncw.model.agreement.PathValue;
import nl.ncw.model.internal.check.Checks;

/**
 * Change at one path of an agreement.
 *
 * @param subject the path
 * @param before the value before; empty if it was added
 * @param after the value after; empty if it was removed
 */
public record AgreementChange(AgreementPath subject, Optional<PathValue> before, Optional<PathValue> after) {
    // Requires all three.
    public AgreementChange {
        Checks.notNull(subject, "subject");
        Checks.notNull(before, "before");
        Checks.notNull(after, "after");
    }
}
