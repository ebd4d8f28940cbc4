package nl.ncw.model.catalogue.difference;

import java.util.List;
import java.util.Optional;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.Fact;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.Voicing;

/** What an answer to a question looks like, apart from all words; options and columns are compared by their labels. */
record Shape(AnswerKind kind, Voicing voicing, Optional<Fact> fact, List<?> settings) {

    static Shape of(Question question) {
        return new Shape(question.kind(), question.prompt().voicing(), question.fact(), question.settings());
    }
}
