package nl.ncw.export.internal.intake;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ncw.export.internal.cell.CellInput;
import nl.ncw.export.internal.form.FillInForm;
import nl.ncw.export.internal.form.FormAnswer;
import nl.ncw.export.internal.form.FormField;
import nl.ncw.export.internal.form.FormTable;
import nl.ncw.export.internal.form.RowId;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;

/**
 * Index of the fields that can be filled in, by row and column id. A row of a table is found by the id of any row of
 * the table.
 */
public final class FormFieldIndex {
    private final Map<RowId, Map<String, CellInput>> inputs = new HashMap<>();
    private final Map<RowId, FormAnswer> answers = new HashMap<>();
    private final Map<RowId, FormTable> tables = new LinkedHashMap<>();

    /** The keys of the rows that show facts. */
    private final Set<String> facts = new HashSet<>();

    private FormFieldIndex() {}

    /**
     * Returns the index of a form.
     *
     * @param form the form
     * @return the index
     */
    public static FormFieldIndex of(FillInForm form) {
        FormFieldIndex index = new FormFieldIndex();
        form.fields().forEach(field -> index.inputs.put(field.id(), Map.of(FormField.VALUE, field.input())));
        form.answers().forEach(index::add);
        form.tables().forEach(index::add);
        form.facts().forEach(fact -> index.addFact(fact.question()));
        return index;
    }

    /**
     * Returns the index of a form with an unknown catalogue.
     *
     * @return an index without rows
     */
    public static FormFieldIndex unknown() {
        return new FormFieldIndex();
    }

    private void addFact(QuestionId question) {
        for (Voice voice : Voice.values()) {
            facts.add(new AnswerKey(question, voice).toString());
        }
    }

    private void add(FormAnswer answer) {
        answers.put(answer.id(), answer);
        Map<String, CellInput> columns = new LinkedHashMap<>();
        columns.put(FormAnswer.ANSWER, answer.input());
        columns.put(FormAnswer.STATUS, answer.status().input());
        columns.put(FormAnswer.NOTE, CellInput.TEXT);
        columns.put(FormAnswer.OWNER, CellInput.TEXT);
        columns.put(FormAnswer.DUE, CellInput.DATE);
        inputs.put(answer.id(), columns);
        answer.table().ifPresent(this::add);
    }

    private void add(FormTable table) {
        tables.put(table.id(), table);
        Map<String, CellInput> columns = new LinkedHashMap<>();
        table.columns().forEach(column -> columns.put(column.id(), column.input()));
        inputs.put(table.id(), columns);
    }

    /**
     * Returns whether the index has no rows, because the catalogue is unknown.
     *
     * @return whether it has no rows
     */
    public boolean isUnknown() {
        return inputs.isEmpty();
    }

    /**
     * Returns whether the form has a row.
     *
     * @param row the id of the row; for a row of a table, the id of any row of the table
     * @return whether it has the row
     */
    public boolean has(RowId row) {
        return inputs.containsKey(row);
    }

    /**
     * Returns whether a row shows a fact of the agreement, which is filled in elsewhere.
     *
     * @param row the id of the row
     * @return whether it shows a fact
     */
    public boolean isFact(RowId row) {
        return facts.contains(row.key());
    }

    /**
     * Returns the columns of a row, with the input that each accepts.
     *
     * @param row the id of the row; for a row of a table, the id of any row of the table
     * @return the inputs by column id; empty for a row that the form does not have
     */
    public Map<String, CellInput> columns(RowId row) {
        return Collections.unmodifiableMap(inputs.getOrDefault(row, Map.of()));
    }

    /**
     * Returns the answer of a row.
     *
     * @param row the id of the row
     * @return the answer, or empty if the row has none
     */
    public Optional<FormAnswer> answer(RowId row) {
        return Optional.ofNullable(answers.get(row));
    }

    /**
     * Returns the table of a row.
     *
     * @param row the id of any row of the table
     * @return the table, or empty if the row is not in a table
     */
    public Optional<FormTable> table(RowId row) {
        return Optional.ofNullable(tables.get(row));
    }

    /**
     * Returns all tables, in the order of the form.
     *
     * @return the tables
     */
    public Collection<FormTable> tables() {
        return Collections.unmodifiableCollection(tables.values());
    }
}
