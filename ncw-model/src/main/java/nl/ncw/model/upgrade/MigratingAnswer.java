package nl.ncw.model.upgrade;

import java.util.Optional;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.catalogue.QuestionChange;
import nl.ncw.model.question.Question;
import nl.ncw.model.text.LocalisedText;

/**
 * Answer that is being moved to the newer catalogue.
 *
 * @param from its key in the older catalogue
 * @param answer the answer
 * @param old the question that it answers; empty if the older catalogue does not have it
 * @param change the change of that question; empty if it did not change
 */
record MigratingAnswer(AnswerKey from, Answer answer, Optional<Question> old, Optional<QuestionChange> change) {

    /** Returns whether both answer the same question, or questions of the same change, such as merged ones. */
    boolean belongsWith(MigratingAnswer other) {
        return from.question().equals(other.from.question()) || change.isPresent() && change.equals(other.change);
    }

    /** Returns the text of the old question in Dutch, the language of most answers, or its id if it is unknown. */
    String oldQuestion() {
        return old.map(question -> question.text().in(LocalisedText.DUTCH))
                .orElse(from.question().value());
    }
}
