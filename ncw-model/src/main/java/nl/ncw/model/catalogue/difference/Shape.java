package nl.ncw.model.catalogue.difference;

import java.util.List;
import java.util.Optional;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.ChecklistQuestion;
import nl.ncw.model.question.ContactsQuestion;
import nl.ncw.model.question.Fact;
import nl.ncw.model.question.MatrixColumn;
import nl.ncw.model.question.MatrixQuestion;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.RegionsQuestion;
import nl.ncw.model.question.Voice;
import nl.ncw.model.question.Voicing;

/**
 * Form of the answer that a question asks for, without texts. The labels of options and columns are compared
 * separately.
 */
record Shape(
        AnswerKind kind,
        Voicing voicing,
        Optional<Fact> fact,
        boolean open,
        boolean multiple,
        boolean perRegion,
        List<Voice> voices) {

    static Shape of(Question question) {
        return switch (question.kind()) {
            case TEXT, CHOICE, TABLE -> of(question, false, false, false, List.of());
            case CHECKLIST -> of(question, ((ChecklistQuestion) question).open(), false, false, List.of());
            case MATRIX ->
                of(
                        question,
                        false,
                        false,
                        false,
                        ((MatrixQuestion) question)
                                .columns().stream().map(MatrixColumn::voice).toList());
            case REGIONS -> of(question, false, ((RegionsQuestion) question).multiple(), false, List.of());
            case CONTACTS -> of(question, false, false, ((ContactsQuestion) question).perRegion(), List.of());
        };
    }

    private static Shape of(Question question, boolean open, boolean multiple, boolean perRegion, List<Voice> voices) {
        return new Shape(
                question.kind(), question.prompt().voicing(), question.fact(), open, multiple, perRegion, voices);
    }
}
