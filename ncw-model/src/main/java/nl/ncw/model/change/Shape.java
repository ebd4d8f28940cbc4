package nl.ncw.model.change;

import java.util.List;
import java.util.Optional;
import nl.ncw.model.catalogue.AnswerKind;
import nl.ncw.model.catalogue.ChecklistQuestion;
import nl.ncw.model.catalogue.ContactsQuestion;
import nl.ncw.model.catalogue.Fact;
import nl.ncw.model.catalogue.MatrixColumn;
import nl.ncw.model.catalogue.MatrixQuestion;
import nl.ncw.model.catalogue.Question;
import nl.ncw.model.catalogue.RegionsQuestion;
import nl.ncw.model.catalogue.Voice;
import nl.ncw.model.catalogue.Voicing;

/** What an answer to a question looks like, apart from all words; options and columns are compared by their labels. */
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
