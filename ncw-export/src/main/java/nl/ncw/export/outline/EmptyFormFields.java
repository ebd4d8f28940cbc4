package nl.ncw.export.outline;

import java.util.List;
import java.util.Optional;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.export.internal.table.AnswerTable;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.model.question.Question;

/** Builder of the empty tables of a blank form, for questions that ask for more than text. */
final class EmptyFormFields {
    private final Vocabulary words;

    EmptyFormFields(DocumentLabels labels) {
        this.words = new Vocabulary(labels);
    }

    /**
     * Returns the table for an answer. It is empty for a text or a list of one column, for which blank space suffices.
     */
    List<OutlineBlock> of(Question question) {
        return AnswerTable.of(question, Optional.empty(), words).stream()
                .filter(table -> table.codec().columns().size() > 1)
                .<OutlineBlock>map(table -> TableGrid.blank(table.codec(), words))
                .toList();
    }
}
