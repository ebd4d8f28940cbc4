package nl.ncw.export.internal.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.ncw.export.internal.table.CellInput;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.question.Obligation;

/**
 * Room for the answer of one voice to a question. A text or a choice stands in the answer itself, anything else in its
 * {@link #table()}. Beside it stands whether the question applies and is settled.
 *
 * @param key whose answer to which question it is
 * @param obligation how pressing the question is under the agreement's profile
 * @param input what can be written as the answer; {@link CellInput#NONE} where it stands in the table
 * @param answer the answer in words; empty while there is none, or while it stands in the table
 * @param status what can be chosen as the status, and what was
 * @param note the reason why the question does not apply, or the action by which it will be settled
 * @param owner who settles it
 * @param due by when, in ISO 8601
 * @param table the rows of the answer, for a question whose answer has rows
 */
public record FormAnswer(
        AnswerKey key,
        Obligation obligation,
        CellInput input,
        String answer,
        Status status,
        String note,
        String owner,
        String due,
        Optional<FormTable> table) {
    /** The id of the column for the status. */
    public static final String STATUS = "status";

    /** The id of the column for the answer. */
    public static final String ANSWER = "answer";

    /** The id of the column for the reason or the action. */
    public static final String NOTE = "note";

    /** The id of the column for who settles it. */
    public static final String OWNER = "owner";

    /** The id of the column for the day by which it is settled. */
    public static final String DUE = "due";

    /**
     * The identity of the row.
     *
     * @return the id
     */
    public RowId id() {
        return RowId.of(key);
    }

    /** The labels of the columns, by their ids. */
    public static Map<String, String> columns(Vocabulary words) {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put(STATUS, words.word("fact.status"));
        labels.put(ANSWER, words.word("annex.unasked.answer"));
        labels.put(NOTE, words.word("answer.note"));
        labels.put(OWNER, words.word("annex.open.owner"));
        labels.put(DUE, words.word("annex.open.due"));
        return labels;
    }

    /** What stands in the cells of the row, by the id of their column. */
    public Map<String, String> cells() {
        return Map.of(STATUS, status.value(), ANSWER, answer, NOTE, note, OWNER, owner, DUE, due);
    }

    /**
     * The status of an answer, in words.
     *
     * @param input what can be chosen: not applicable and still to be settled; a plain answer has none
     * @param value what was chosen; empty for a plain answer and for none
     */
    public record Status(CellInput input, String value) {}
}
