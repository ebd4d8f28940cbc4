package nl.ncw.export.internal.form;

import java.util.Optional;
import java.util.function.Function;
import nl.ncw.export.internal.table.CellCodec;
import nl.ncw.export.internal.table.CellInput;
import nl.ncw.export.internal.table.TextCodec;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.question.ChoiceQuestion;
import nl.ncw.model.question.Question;

/**
 * Codec of the cell for an answer. If the answer has a table, the cell shows nothing, but text in it is read as an
 * answer.
 *
 * @param cell the codec of the content of the cell
 * @param content the function from an answer of the question's kind to the content of the cell
 * @param value the function from the content of the cell to an answer
 * @param <V> the type of the content
 */
public record AnswerCodec<V>(
        CellCodec<V> cell, Function<AnswerValue, Optional<V>> content, Function<V, AnswerValue> value)
        implements CellCodec<AnswerValue> {
    private static final AnswerCodec<String> TEXT = new AnswerCodec<>(
            TextCodec.PLAIN, value -> Optional.of(((AnswerValue.Text) value).text()), AnswerValue.Text::new);
    private static final AnswerCodec<String> WITH_TABLE =
            new AnswerCodec<>(TextCodec.PLAIN, value -> Optional.empty(), AnswerValue.Text::new);

    /** Returns the codec of the cell for the answer to a question. */
    public static CellCodec<AnswerValue> of(Question question, Vocabulary words) {
        return switch (question.kind()) {
            case TEXT -> TEXT;
            case CHOICE ->
                new AnswerCodec<>(
                        words.options((ChoiceQuestion) question),
                        value -> Optional.of(((AnswerValue.Choice) value).option()),
                        AnswerValue.Choice::new);
            case CHECKLIST, TABLE, MATRIX, REGIONS, CONTACTS -> WITH_TABLE;
        };
    }

    @Override
    public CellInput input() {
        return cell.input();
    }

    /** Returns the text of the cell for an answer, which must be of the question's kind. */
    @Override
    public String show(AnswerValue answer) {
        return content.apply(answer).map(cell::show).orElse("");
    }

    @Override
    public Optional<AnswerValue> read(String text) {
        return cell.read(text).map(value);
    }
}
