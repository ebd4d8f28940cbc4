package nl.ncw.model.question;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.text.LocalisedText;

/**
 * Question that asks for free text.
 *
 * @param header the text, the voices and the obligations
 */
public record TextQuestion(QuestionHeader header) implements Question {
    // Requires what the components need.
    public TextQuestion {
        Checks.notNull(header, "header").requireFactOf(AnswerKind.TEXT);
    }

    @Override
    public AnswerKind kind() {
        return AnswerKind.TEXT;
    }

    @Override
    public List<CatalogueItem> offered() {
        return List.of();
    }

    @Override
    public Map<String, LocalisedText> texts() {
        return Map.of();
    }

    @Override
    public List<?> settings() {
        return List.of();
    }

    @Override
    public TextQuestion worded(QuestionHeader with, UnaryOperator<CatalogueItem> wording) {
        return new TextQuestion(with);
    }
}
