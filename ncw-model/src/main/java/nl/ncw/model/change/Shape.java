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
        return new Shape(
                question.kind(),
                question.prompt().voicing(),
                question.fact(),
                question instanceof ChecklistQuestion checklist && checklist.open(),
                question instanceof RegionsQuestion regions && regions.multiple(),
                question instanceof ContactsQuestion contacts && contacts.perRegion(),
                question instanceof MatrixQuestion matrix
                        ? matrix.columns().stream().map(MatrixColumn::voice).toList()
                        : List.of());
    }
}
