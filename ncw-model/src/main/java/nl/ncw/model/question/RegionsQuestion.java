package nl.ncw.model.question;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.ncw.model.CheckReturnValue;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.text.LocalisedText;

/**
 * Question that asks for safety regions, out of the 25.
 *
 * @param header the text, the voices and the obligations
 * @param multiple whether more than one region can be given
 * @since 0.1.0
 */
@CheckReturnValue
public record RegionsQuestion(QuestionHeader header, boolean multiple) implements Question {
    // Requires what the components need.
    public RegionsQuestion {
        QuestionHeaderContent.requireFactOf(AnswerKind.REGIONS, header);
    }

    @Override
    public AnswerKind kind() {
        return AnswerKind.REGIONS;
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
        return List.of(multiple);
    }

    @Override
    public RegionsQuestion worded(QuestionHeader newHeader, UnaryOperator<CatalogueItem> wording) {
        Checks.notNull(newHeader, "new header");
        Checks.notNull(wording, "wording");
        return new RegionsQuestion(newHeader, multiple);
    }

    @Override
    public String toString() {
        return header.toString();
    }
}
