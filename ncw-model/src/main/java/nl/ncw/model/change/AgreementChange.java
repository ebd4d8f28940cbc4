package nl.ncw.model.change;

import java.util.Optional;
import nl.ncw.model.internal.check.Checks;

/**
 * One thing in an agreement that became another.
 *
 * @param subject what changed
 * @param before what stood there; nothing for what was added
 * @param after what stands there; nothing for what was removed
 */
public record AgreementChange(Subject subject, Optional<Content> before, Optional<Content> after) {
    // Requires all three.
    public AgreementChange {
        Checks.notNull(subject, "subject");
        Checks.notNull(before, "before");
        Checks.notNull(after, "after");
    }
}
