package nl.ncw.validation.internal.message;

import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.ValueQuestion;
import nl.ncw.model.question.ValueType;

/** Terms that name kinds of answer, such as "a number of minutes". */
public final class KindTerms {
    private KindTerms() {}

    /**
     * Returns the name of what a question asks for.
     *
     * @param question the question
     * @return the term; that of a number names the unit
     */
    public static ParameterFormatter.Term askedBy(Question question) {
        return switch (question.kind().structure()) {
            case SINGLE -> of(((ValueQuestion) question).type());
            case CHECKLIST, TABLE, MATRIX, REGIONS, CONTACTS -> of(question.kind());
        };
    }

    /**
     * Returns the name of a type of value.
     *
     * @param type the type
     * @return the term; that of a number names the unit
     */
    public static ParameterFormatter.Term of(ValueType type) {
        return type.kind() == AnswerKind.NUMBER
                ? new ParameterFormatter.Term(
                        "unit." + ((ValueType.Number) type).unit().key())
                : of(type.kind());
    }

    /**
     * Returns the name of a kind of answer.
     *
     * @param kind the kind
     * @return the term
     */
    public static ParameterFormatter.Term of(AnswerKind kind) {
        return new ParameterFormatter.Term("kind." + kind.key());
    }
}
