package nl.ncw.model.catalogue.difference;

import java.util.List;
import java.util.Optional;
import nl.ncw.model.question.AgreementFact;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.Voicing;

/**
 * Form of the answer that a question asks for, without texts. The labels of options and columns are compared
 * separately.
 */
record AnswerShape(AnswerKind kind, Voicing voicing, Optional<AgreementFact> fact, List<?> settings) {

    static AnswerShape of(Question question) {
        return new AnswerShape(question.kind(), question.header().voicing(), question.fact(), question.settings());
    }
}
