package nl.ncw.model.catalogue.difference;

import java.util.Optional;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.text.LocalisedText;

/**
 * A text of a catalogue that became another.
 *
 * @param subject the id of the catalogue, section, topic or question that the text is of
 * @param part which of its texts, such as {@code title}, {@code text}, {@code hints.1} or {@code options.beheerder}
 * @param before the text before, if it was there
 * @param after the text after, if it is there
 */
public record TextChange(String subject, String part, Optional<LocalisedText> before, Optional<LocalisedText> after) {
    // Requires all four.
    public TextChange {
        Checks.notBlank(subject, "subject");
        Checks.notBlank(part, "part");
        Checks.notNull(before, "before");
        Checks.notNull(after, "after");
    }
}
