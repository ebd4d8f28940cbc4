package nl.ncw.export.internal.form;

import java.util.Optional;
import java.util.function.Function;
import nl.ncw.export.internal.cell.CellCodec;
import nl.ncw.export.internal.cell.CellInput;
import nl.ncw.export.internal.cell.SingleValueCodec;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.ValueQuestion;

/**
 * Codec of the cell for an answer. If the answer has a table, the cell shows nothing, but text in it is read as an
 * answer. Of yes or no the cell shows the word alone, since the remark has a cell of its own.
 */
public final class AnswerCodec {
    private static final CellCodec<AnswerValue> WITH_TABLE = withTable(text -> Optional.empty());

    private AnswerCodec() {}

    /** Returns the codec of the cell for the answer to a question. */
    public static CellCodec<AnswerValue> of(Question question, Vocabulary words) {
        return switch (question.kind().structure()) {
            case SINGLE ->
                question.kind() == AnswerKind.CHOICES
                        ? options((ValueQuestion) question, words)
                        : of((ValueQuestion) question, words);
            case CHECKLIST, TABLE, MATRIX, REGIONS, CONTACTS -> WITH_TABLE;
        };
    }

    private static CellCodec<AnswerValue> of(ValueQuestion question, Vocabulary words) {
        CellCodec<AnswerValue.Single> cell = SingleValueCodec.of(question.type(), words.labels());
        return codec(
                cell.input(),
                value -> cell.show((AnswerValue.Single) AnswerCells.withoutRemark(value)),
                text -> cell.read(text).map(value -> value));
    }

    /** Returns a codec that reads the names of options, or any other text. */
    private static CellCodec<AnswerValue> options(ValueQuestion question, Vocabulary words) {
        CellCodec<AnswerValue.Single> names = SingleValueCodec.of(question.type(), words.labels());
        return withTable(text -> names.read(text).map(value -> value));
    }

    /** Returns a codec that shows nothing, and reads as text what another function does not read. */
    private static CellCodec<AnswerValue> withTable(Function<String, Optional<AnswerValue>> read) {
        return codec(
                CellInput.TEXT,
                value -> "",
                text -> read.apply(text).or(() -> Optional.of(new AnswerValue.Text(text))));
    }

    private static CellCodec<AnswerValue> codec(
            CellInput input, Function<AnswerValue, String> show, Function<String, Optional<AnswerValue>> read) {
        return new CellCodec<>() {
            @Override
            public CellInput input() {
                return input;
            }

            @Override
            public String show(AnswerValue answer) {
                return show.apply(answer);
            }

            @Override
            public Optional<AnswerValue> read(String text) {
                return read.apply(text);
            }
        };
    }
}
