package nl.ncw.model.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.text.LocalisedText;

/**
 * Column of a table that the parties fill in.
 *
 * @param heading the column's id and name
 * @param question the guiding question that this column answers, if it has its own
 * @param type the type of the cells
 * @param required whether each row needs a value in this column
 * @since 0.1.0
 */
public record TableColumn(CatalogueItem heading, Optional<LocalisedText> question, ValueType type, boolean required) {
    // Requires all components.
    public TableColumn {
        Checks.notNull(heading, "heading");
        Checks.notNull(question, "question");
        Checks.notNull(type, "type");
    }

    /**
     * Creates a column of text that may stay empty.
     *
     * @param heading the column's id and name
     * @param question the guiding question that this column answers, if it has its own
     * @param suggestions the common values in this column; other values are allowed
     */
    public TableColumn(CatalogueItem heading, Optional<LocalisedText> question, List<LocalisedText> suggestions) {
        this(heading, question, new ValueType.Text(suggestions), false);
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
        type.texts().forEach((part, text) -> texts.put(name + "." + part, text));
        return texts;
    }

    /** A copy of this column with other labels of its heading and options. */
    TableColumn worded(UnaryOperator<CatalogueItem> wording) {
        return new TableColumn(wording.apply(heading), question, type.worded(wording), required);
    }

    @Override
    public String toString() {
        return heading.toString();
    }
}
