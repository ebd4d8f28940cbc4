package nl.ncw.model.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.text.LocalisedText;

/**
 * Column of a table that the parties fill in.
 *
 * @param heading the column's id and name
 * @param question the guiding question that this column answers, if it has its own
 * @param suggestions the common values in this column; other values are allowed
 */
public record TableColumn(CatalogueItem heading, Optional<LocalisedText> question, List<LocalisedText> suggestions) {
    // Copies the suggestions.
    public TableColumn {
        Checks.notNull(heading, "heading");
        Checks.notNull(question, "question");
        suggestions = Checks.copy(suggestions, "suggestions");
    }

    /**
     * Returns the column's id, unique within the table.
     *
     * @return the id
     */
    public String id() {
        return heading.id();
    }

    /**
     * Returns the column's name.
     *
     * @return the label
     */
    public LocalisedText label() {
        return heading.label();
    }

    /** The texts of this column by the name of the part that they are of. */
    Map<String, LocalisedText> texts() {
        String name = "columns." + id();
        Map<String, LocalisedText> texts = new LinkedHashMap<>();
        texts.put(name, label());
        question.ifPresent(guiding -> texts.put(name + ".question", guiding));
        for (int index = 0; index < suggestions.size(); index++) {
            texts.put(name + ".suggestions." + (index + 1), suggestions.get(index));
        }
        return texts;
    }
}
