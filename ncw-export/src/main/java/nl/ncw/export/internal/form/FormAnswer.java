package nl.ncw.export.internal.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.ncw.export.internal.cell.CellInput;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.question.Obligation;

/**
 * Row of a form for the answer of one voice to a question. A text or a choice is in the answer cell, any other answer
 * in the {@link #table()}. The status tells whether the question does not apply or is to be settled.
 *
 * @param key the question and the voice
 * @param obligation the obligation of the question under the agreement's profile
 * @param input the input of the answer cell; {@link CellInput#NONE} if the answer is in the table
 * @param answer the answer as text; empty if there is none or it is in the table
 * @param status the status, with its choices
 * @param note the reason why the question does not apply, or the action by which it will be settled
 * @param owner the person who settles it
 * @param due the day by which it is settled, in ISO 8601
 * @param table the table of the answer, for a question whose answer has rows
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

    /** The id of the column for the person who settles it. */
    public static final String OWNER = "owner";

    /** The id of the column for the day by which it is settled. */
    public static final String DUE = "due";

    /**
     * Returns the id of the row.
     *
     * @return the id
     */
    public RowId id() {
        return RowId.of(key);
    }

    /** Returns the labels of the columns by their ids. */
    public static Map<String, String> columns(Vocabulary words) {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put(STATUS, words.word("fact.status"));
        labels.put(ANSWER, words.word("annex.unasked.answer"));
        labels.put(NOTE, words.word("answer.note"));
        labels.put(OWNER, words.word("annex.open.owner"));
        labels.put(DUE, words.word("annex.open.due"));
        return labels;
    }

    /** Returns the texts of the cells by the ids of their columns. */
    public Map<String, String> cells() {
        return Map.of(STATUS, status.value(), ANSWER, answer, NOTE, note, OWNER, owner, DUE, due);
    }

    /**
     * Status of an answer as text.
     *
     * @param input the input with the choices: not applicable and to be settled
     * @param value the chosen status; empty for a given answer and for no answer
     */
    public record Status(CellInput input, String value) {}
}
