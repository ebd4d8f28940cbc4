package nl.ncw.model.question;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.text.LocalisedText;

/**
 * Question that asks to choose one option.
 *
 * @param header the text, the voices and the obligations
 * @param options the options, in the order of the form
 */
public record ChoiceQuestion(QuestionHeader header, List<CatalogueItem> options) implements Question {
    // Requires what the components need.
    public ChoiceQuestion {
        Checks.notNull(header, "header").requireFactOf(AnswerKind.CHOICE);
        options = Checks.notEmpty(options, "options");
        Checks.unique(options, CatalogueItem::id, "options");
    }

    @Override
    public AnswerKind kind() {
        return AnswerKind.CHOICE;
    }

    @Override
    public List<CatalogueItem> offered() {
        return options;
    }

    @Override
    public Map<String, LocalisedText> texts() {
        return CatalogueItem.texts("options", options);
    }

    @Override
    public List<?> settings() {
        return List.of();
    }

    @Override
    public ChoiceQuestion worded(QuestionHeader with, UnaryOperator<CatalogueItem> wording) {
        return new ChoiceQuestion(with, options.stream().map(wording).toList());
    }
}
