package nl.ncw.model.agreement;

import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.internal.plaintext.TextShortener;

/**
 * Kept content that has no place in the agreement, so that nothing is lost.
 *
 * @param origin the location where the content was found, such as a JSON pointer, or a sheet and a cell
 * @param content the content as text
 * @since 0.1.0
 */
public record UnplacedText(String origin, String content) {
    // Requires both.
    public UnplacedText {
        origin = Checks.notBlank(origin, "origin");
        content = Checks.notBlank(content, "content");
    }

    @Override
    public String toString() {
        return "text from " + TextShortener.excerpt(origin);
    }
}
