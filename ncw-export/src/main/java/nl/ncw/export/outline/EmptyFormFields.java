package nl.ncw.export.outline;

import java.util.List;
import java.util.Optional;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.export.internal.table.AnswerTable;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.model.question.Question;

/** The empty fields of a blank form: room to write where a question asks for more than text. */
final class EmptyFormFields {
    private final Vocabulary words;

    EmptyFormFields(DocumentLabels labels) {
        this.words = new Vocabulary(labels);
    }

    /** The fields for an answer; none where free space will do, for a list of one column too. */
    List<OutlineBlock> of(Question question) {
        return AnswerTable.of(question, Optional.empty(), words).stream()
                .filter(table -> table.codec().columns().size() > 1)
                .<OutlineBlock>map(table -> TableGrid.blank(table.codec(), words))
                .toList();
    }
}
