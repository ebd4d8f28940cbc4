package nl.ncw.model.agreement;

import java.time.LocalDate;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.internal.plaintext.TextShortener;

/**
 * Version of an agreement in its history.
 *
 * @param version the version in the numbering of the parties, such as {@code 0.2}
 * @param date the day on which the version was made
 * @param author the person who made it
 * @param change the description of the changes
 * @since 0.1.0
 */
public record Revision(String version, LocalDate date, String author, String change) {
    // Requires all four.
    public Revision {
        version = Checks.notBlank(version, "version");
        Checks.notNull(date, "date");
        author = Checks.notBlank(author, "author");
        change = Checks.notBlank(change, "change");
    }

    @Override
    public String toString() {
        return TextShortener.excerpt(version) + " of " + date;
    }
}
