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
 * The cell in which an answer is written. Beside a table it shows nothing, but takes text.
 *
 * @param cell the codec of what is written
 * @param content what of an answer of the question's kind stands in the cell
 * @param value makes the answer of what is written
 * @param <V> what is written
 */
public record AnswerCodec<V>(
        CellCodec<V> cell, Function<AnswerValue, Optional<V>> content, Function<V, AnswerValue> value)
        implements CellCodec<AnswerValue> {
    private static final AnswerCodec<String> TEXT = new AnswerCodec<>(
            TextCodec.PLAIN, value -> Optional.of(((AnswerValue.Text) value).text()), AnswerValue.Text::new);
    private static final AnswerCodec<String> BESIDE_TABLE =
            new AnswerCodec<>(TextCodec.PLAIN, value -> Optional.empty(), AnswerValue.Text::new);

    /** The cell for the answer to a question. */
    public static CellCodec<AnswerValue> of(Question question, Vocabulary words) {
        return switch (question.kind()) {
            case TEXT -> TEXT;
            case CHOICE ->
                new AnswerCodec<>(
                        words.options((ChoiceQuestion) question),
                        value -> Optional.of(((AnswerValue.Choice) value).option()),
                        AnswerValue.Choice::new);
            case CHECKLIST, TABLE, MATRIX, REGIONS, CONTACTS -> BESIDE_TABLE;
        };
    }

    @Override
    public CellInput input() {
        return cell.input();
    }

    /** The text of an answer of the question's kind. */
    @Override
    public String show(AnswerValue answer) {
        return content.apply(answer).map(cell::show).orElse("");
    }

    @Override
    public Optional<AnswerValue> read(String text) {
        return cell.read(text).map(value);
    }
}
