package nl.ncw.model.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.text.LocalisedText;

/**
 * A column of a table that the parties fill in.
 *
 * @param heading the column's id and name
 * @param question the guiding question that this column answers, if it has one of its own
 * @param suggestions values that are common in this column; others are welcome
 */
public record TableColumn(Option heading, Optional<LocalisedText> question, List<LocalisedText> suggestions) {
    // Copies the suggestions.
    public TableColumn {
        Checks.notNull(heading, "heading");
        Checks.notNull(question, "question");
        suggestions = Checks.copy(suggestions, "suggestions");
    }

    /**
     * The column's identity within its table.
     *
     * @return the id
     */
    public String id() {
        return heading.id();
    }

    /**
     * The column's name.
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
