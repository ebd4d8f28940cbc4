package nl.ncw.model.catalogue.difference;

import java.util.Optional;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.text.LocalisedText;

/**
 * Changed text of a catalogue.
 *
 * @param id the id of the catalogue, section, topic or question that has the text
 * @param part the name of the text, such as {@code title}, {@code text}, {@code hints.1} or {@code options.beheerder}
 * @param before the text before, if there was one
 * @param after the text after, if there is one
 * @since 0.1.0
 */
public record TextChange(String id, String part, Optional<LocalisedText> before, Optional<LocalisedText> after) {
    // Requires all four.
    public TextChange {
        Checks.notBlank(id, "id");
        Checks.notBlank(part, "part");
        Checks.notNull(before, "before");
        Checks.notNull(after, "after");
    }

    @Override
    public String toString() {
        return id + ", " + part;
    }
}
