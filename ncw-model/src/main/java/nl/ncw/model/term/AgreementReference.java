package nl.ncw.model.term;

import java.util.Optional;
import nl.ncw.model.internal.check.Checks;

/**
 * Reference to another agreement, such as the one that this agreement follows up.
 *
 * @param reference the reference (kenmerk) under which it is registered
 * @param digest the SHA-256 digest of its file in hexadecimal digits, if known
 * @since 0.1.0
 */
public record AgreementReference(String reference, Optional<String> digest) {
    // Requires a reference.
    public AgreementReference {
        reference = Checks.notBlank(reference, "reference");
        digest = Checks.optionalText(digest, "digest");
    }

    /**
     * Creates a reference without a digest.
     *
     * @param reference the reference (kenmerk)
     * @return the reference
     */
    public static AgreementReference to(String reference) {
        return new AgreementReference(reference, Optional.empty());
    }
}
