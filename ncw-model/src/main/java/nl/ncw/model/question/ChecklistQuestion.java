package nl.ncw.model.question;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.ncw.model.CheckReturnValue;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.text.LocalisedText;

/**
 * Question that asks to tick items and to note the agreement on each.
 *
 * @param header the text, the voices and the obligations
 * @param items the items, in the order of the form
 * @param open whether the parties may add items of their own
 * @since 0.1.0
 */
@CheckReturnValue
public record ChecklistQuestion(QuestionHeader header, List<CatalogueItem> items, boolean open) implements Question {
    // Requires what the components need.
    public ChecklistQuestion {
        QuestionHeaderContent.requireFactOf(AnswerKind.CHECKLIST, header);
        items = Checks.notEmpty(items, "items");
        Checks.unique(items, CatalogueItem::id, "items");
    }

    @Override
    public AnswerKind kind() {
        return AnswerKind.CHECKLIST;
    }

    @Override
    public List<CatalogueItem> offered() {
        return items;
    }

    @Override
    public Map<String, LocalisedText> texts() {
        return CatalogueItem.texts("items", items);
    }

    @Override
    public List<?> settings() {
        return List.of(open);
    }

    @Override
    public ChecklistQuestion worded(QuestionHeader newHeader, UnaryOperator<CatalogueItem> wording) {
        Checks.notNull(newHeader, "new header");
        Checks.notNull(wording, "wording");
        return new ChecklistQuestion(newHeader, items.stream().map(wording).toList(), open);
    }

    @Override
    public String toString() {
        return header.toString();
    }
}
