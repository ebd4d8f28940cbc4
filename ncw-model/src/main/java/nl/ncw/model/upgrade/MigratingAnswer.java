package nl.ncw.model.upgrade;

import java.util.Optional;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.catalogue.QuestionChange;
import nl.ncw.model.question.Question;
import nl.ncw.model.text.LocalisedText;

/**
 * An answer on its way to the newer catalogue.
 *
 * @param from where it stood
 * @param answer the answer
 * @param old the question that it answered, if the older catalogue has it
 * @param change what became of that question, if anything did
 */
record MigratingAnswer(AnswerKey from, Answer answer, Optional<Question> old, Optional<QuestionChange> change) {

    /** Whether both answered the same question, or questions that were merged. */
    boolean belongsWith(MigratingAnswer other) {
        return from.question().equals(other.from.question()) || change.isPresent() && change.equals(other.change);
    }

    /** The old question in the language of the source form, which is that of most answers. */
    String oldQuestion() {
        return old.map(question -> question.text().in(LocalisedText.DUTCH))
                .orElse(from.question().value());
    }
}
