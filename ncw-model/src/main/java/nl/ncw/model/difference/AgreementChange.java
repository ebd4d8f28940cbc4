package nl.ncw.model.difference;

import java.util.Optional;
import nl.ncw.model.agreement.AgreementPath;
import nl.ncw.model.agreement.ValueAtPath;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.internal.plaintext.TextShortener;

/**
 * Change at one path of an agreement.
 *
 * @param path the path
 * @param before the value before; empty if it was added
 * @param after the value after; empty if it was removed
 * @since 0.1.0
 */
public record AgreementChange(AgreementPath path, Optional<ValueAtPath> before, Optional<ValueAtPath> after) {
    // Requires all three.
    public AgreementChange {
        Checks.notNull(path, "path");
        Checks.notNull(before, "before");
        Checks.notNull(after, "after");
    }

    @Override
    public String toString() {
        return TextShortener.excerpt(path.toString());
    }
}
