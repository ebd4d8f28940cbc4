package nl.ncw.model.question;

import java.util.List;
import nl.ncw.model.internal.check.Checks;

/**
 * Question that asks to tick items and to note the agreement on each.
 *
 * @param prompt the text, the voices and the obligations
 * @param items the items, in the order of the form
 * @param open whether the parties may add items of their own
 */
public record ChecklistQuestion(Prompt prompt, List<Option> items, boolean open) implements Question {
    // Requires what the components need.
    public ChecklistQuestion {
        Checks.notNull(prompt, "prompt").requireFactOf(AnswerKind.CHECKLIST);
        items = Checks.notEmpty(items, "items");
        Checks.unique(items, Option::id, "items");
    }

    @Override
    public AnswerKind kind() {
        return AnswerKind.CHECKLIST;
    }
}
