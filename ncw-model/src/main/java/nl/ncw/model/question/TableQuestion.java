package nl.ncw.model.question;

import java.util.List;
import nl.ncw.model.internal.check.Checks;

/**
 * Question that asks for any number of rows, such as the accounts and their rights.
 *
 * @param prompt the text, the voices and the obligations
 * @param columns the columns, in the order of the form
 */
public record TableQuestion(Prompt prompt, List<TableColumn> columns) implements Question {
    // Requires what the components need.
    public TableQuestion {
        Checks.notNull(prompt, "prompt").requireFactOf(AnswerKind.TABLE);
        columns = Checks.notEmpty(columns, "columns");
        Checks.unique(columns, TableColumn::id, "columns");
    }

    @Override
    public AnswerKind kind() {
        return AnswerKind.TABLE;
    }
}
