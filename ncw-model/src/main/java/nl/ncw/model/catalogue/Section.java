package nl.ncw.model.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.text.LocalisedText;

/**
 * Section of the form: Algemeen, Proces, Organisatie, Mens/cultuur/OTO or Techniek.
 *
 * @param id the section's identity, such as {@code proces}
 * @param number the label in the form, such as {@code 1.1}; the first section has none
 * @param title the section's title
 * @param topics the topics, in the order of the form
 * @since 0.1.0
 */
public record Section(String id, Optional<String> number, LocalisedText title, List<Topic> topics) {
    // Possessive, since a greedy group takes stack for each repetition: an id from a file may be of any length.
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*+(-[a-z0-9]++)*+");

    // Copies the topics. A section has at least one topic, and no topic twice.
    public Section {
        Checks.matches(id, ID, "lower-case words with hyphens", "id");
        number = Checks.optionalText(number, "number");
        Checks.notNull(title, "title");
        topics = Checks.notEmpty(topics, "topics");
        Checks.unique(topics, Topic::id, "topics");
    }

    /**
     * Returns the id.
     *
     * @return the id
     */
    @Override
    public String toString() {
        return id;
    }
}
