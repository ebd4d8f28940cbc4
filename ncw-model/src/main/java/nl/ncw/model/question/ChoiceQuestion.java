package nl.ncw.model.question;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.text.LocalisedText;

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

    @Override
    public List<Option> offered() {
        return options;
    }

    @Override
    public Map<String, LocalisedText> texts() {
        return Option.texts("options", options);
    }

    @Override
    public List<?> settings() {
        return List.of();
    }

    @Override
    public ChoiceQuestion worded(Prompt with, UnaryOperator<Option> wording) {
        return new ChoiceQuestion(with, options.stream().map(wording).toList());
    }
}
