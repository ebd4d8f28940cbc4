package nl.ncw.model.term;

import nl.ncw.model.internal.check.Checks;

/**
 * Document that belongs to an agreement (bijlage).
 *
 * @param title the title
 * @param reference the reference; may be empty
 * @param digest the SHA-256 digest of its file in hexadecimal digits; may be empty
 * @since 0.1.0
 */
public record Enclosure(String title, String reference, String digest) {
    // Requires a title.
    public Enclosure {
        title = Checks.notBlank(title, "title");
        reference = Checks.plainText(reference, "reference");
        digest = Checks.plainText(digest, "digest");
    }
}
