package nl.ncw.model.question;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.ncw.model.CheckReturnValue;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.text.LocalisedText;

/**
 * Question that asks for a single value: text, one or more options, yes or no, a day, or a number.
 *
 * @param header the text, the voices and the obligations
 * @param type the type of the value
 * @since 0.1.0
 */
@CheckReturnValue
public record ValueQuestion(QuestionHeader header, ValueType type) implements Question {
    // Requires what the components need.
    public ValueQuestion {
        Checks.notNull(type, "type");
        QuestionHeaderContent.requireFactOf(type.kind(), header);
    }

    /**
     * Creates a question that asks for free text.
     *
     * @param header the text, the voices and the obligations
     * @return the question
     */
    public static ValueQuestion text(QuestionHeader header) {
        return new ValueQuestion(header, ValueType.Text.PLAIN);
    }

    /**
     * Creates a question that asks to choose one option.
     *
     * @param header the text, the voices and the obligations
     * @param options the options, in the order of the form
     * @return the question
     */
    public static ValueQuestion choice(QuestionHeader header, List<CatalogueItem> options) {
        return new ValueQuestion(header, new ValueType.Choice(options));
    }

    @Override
    public AnswerKind kind() {
        return type.kind();
    }

    @Override
    public List<CatalogueItem> offered() {
        return type.options();
    }

    @Override
    public Map<String, LocalisedText> texts() {
        return type.texts();
    }

    @Override
    public List<?> settings() {
        return type.settings();
    }

    @Override
    public List<String> conditionValues() {
        return type.conditionValues();
    }

    @Override
    public ValueQuestion worded(QuestionHeader newHeader, UnaryOperator<CatalogueItem> wording) {
        Checks.notNull(newHeader, "new header");
        Checks.notNull(wording, "wording");
        return new ValueQuestion(newHeader, type.worded(wording));
    }

    @Override
    public String toString() {
        return header.toString();
    }
}
