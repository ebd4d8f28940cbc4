package nl.ncw.model.question;

import java.util.List;
import nl.ncw.model.internal.check.Checks;

/**
 * Question that asks to choose one option.
 *
 * @param prompt the text, the voices and the obligations
 * @param options the options, in the order of the form
 */
public record ChoiceQuestion(Prompt prompt, List<Option> options) implements Question {
    // Requires what the components need.
    public ChoiceQuestion {
        Checks.notNull(prompt, "prompt").requireFactOf(AnswerKind.CHOICE);
        options = Checks.notEmpty(options, "options");
        Checks.unique(options, Option::id, "options");
    }

    @Override
    public AnswerKind kind() {
        return AnswerKind.CHOICE;
    }
}
