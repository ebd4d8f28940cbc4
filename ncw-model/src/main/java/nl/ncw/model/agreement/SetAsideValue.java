package nl.ncw.model.agreement;

import java.time.LocalDate;
import java.util.Optional;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.internal.plaintext.TextShortener;

/**
 * Value of a copy that was not chosen when copies were merged, kept as history.
 *
 * @param author the name of the copy in which the value was written, such as {@code region} or the name of an organisation
 * @param day the day on which another value was chosen, if it is known
 * @param path the place of the value, in the text form of an {@link AgreementPath}
 * @param content the value in words
 * @since 0.1.0
 */
public record SetAsideValue(String author, Optional<LocalDate> day, String path, String content) {
    // Requires an author, a path and a content.
    public SetAsideValue {
        author = Checks.notBlank(author, "author");
        Checks.notNull(day, "day");
        path = Checks.notBlank(path, "path");
        content = Checks.notBlank(content, "content");
    }

    @Override
    public String toString() {
        return TextShortener.excerpt(path) + " of " + TextShortener.excerpt(author);
    }
}
