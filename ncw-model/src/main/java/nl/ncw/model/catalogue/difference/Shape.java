package nl.ncw.model.catalogue.difference;

import java.util.List;
import java.util.Optional;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.Fact;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.Voicing;

/**
 * Form of the answer that a question asks for, without texts. The labels of options and columns are compared
 * separately.
 */
record Shape(AnswerKind kind, Voicing voicing, Optional<Fact> fact, List<?> settings) {

    static Shape of(Question question) {
        return new Shape(question.kind(), question.prompt().voicing(), question.fact(), question.settings());
    }
}
