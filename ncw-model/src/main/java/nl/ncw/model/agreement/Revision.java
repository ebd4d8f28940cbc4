package nl.ncw.model.agreement;

import java.time.LocalDate;
import nl.ncw.model.internal.check.Checks;

/**
 * A version of an agreement in its history.
 *
 * @param version the version as the parties count, such as {@code 0.2}
 * @param date the day it was made
 * @param author who made it
 * @param change what changed
 */
public record Revision(String version, LocalDate date, String author, String change) {
    // Requires all four.
    public Revision {
        version = Checks.notBlank(version, "version");
        Checks.notNull(date, "date");
        author = Checks.notBlank(author, "author");
        change = Checks.notBlank(change, "change");
    }
}
