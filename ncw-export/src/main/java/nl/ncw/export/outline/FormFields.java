package nl.ncw.export.outline;

import java.util.List;
import java.util.Optional;
import nl.ncw.export.internal.message.Labels;
import nl.ncw.export.internal.table.AnswerTable;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.model.question.Question;

/** The empty fields of a blank form: room to write where a question asks for more than text. */
final class FormFields {
    private final Vocabulary words;

    FormFields(Labels labels) {
        this.words = new Vocabulary(labels);
    }

    /** The fields for an answer; none where free space will do. */
    List<Block> of(Question question) {
        return switch (question.kind()) {
            case TEXT, CHOICE, REGIONS -> List.of();
            case CHECKLIST, TABLE, MATRIX, CONTACTS -> List.of(grid(question));
        };
    }

    private Block grid(Question question) {
        AnswerTable<?> table = AnswerTable.of(question, Optional.empty(), words).orElseThrow();
        return TableGrid.blank(table.codec(), words);
    }
}
