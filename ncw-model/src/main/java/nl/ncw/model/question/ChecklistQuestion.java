package nl.ncw.model.question;

import java.util.List;
import nl.ncw.model.internal.check.Checks;

/**
 * Asks to tick items and to note what was agreed on each.
 *
 * @param prompt what is asked, of whom, and how pressing it is
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
