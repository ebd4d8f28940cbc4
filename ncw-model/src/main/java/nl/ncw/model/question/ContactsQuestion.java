package nl.ncw.model.question;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.ncw.model.CheckReturnValue;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.text.LocalisedText;

/**
 * Question that asks for people or desks that can be reached.
 *
 * @param header the text, the voices and the obligations
 * @param perRegion whether each contact belongs to one of the involved regions
 * @since 0.1.0
 */
@CheckReturnValue
public record ContactsQuestion(QuestionHeader header, boolean perRegion) implements Question {
    // Requires what the components need.
    public ContactsQuestion {
        QuestionHeaderContent.requireFactOf(AnswerKind.CONTACTS, header);
    }

    @Override
    public AnswerKind kind() {
        return AnswerKind.CONTACTS;
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
        return List.of(perRegion);
    }

    @Override
    public ContactsQuestion worded(QuestionHeader newHeader, UnaryOperator<CatalogueItem> wording) {
        Checks.notNull(newHeader, "new header");
        Checks.notNull(wording, "wording");
        return new ContactsQuestion(newHeader, perRegion);
    }

    @Override
    public String toString() {
        return header.toString();
    }
}
