package nl.ncw.export.excel;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ncw.export.form.FillInForm;
import nl.ncw.export.form.FormAnswer;
import nl.ncw.export.form.FormField;
import nl.ncw.export.form.FormTable;
import nl.ncw.export.form.RowId;
import nl.ncw.export.internal.message.Labels;
import nl.ncw.export.internal.table.Input;
import nl.ncw.model.catalogue.QuestionId;

/** What can be filled in in a form, by the ids of its rows and columns. */
final class FormIndex {
    /** The columns that show something and are not filled in. */
    private static final Set<String> SHOWING =
            Set.of(Marks.TOPIC, Marks.EXPLANATION, Marks.NEED, Marks.CHECK, Marks.LABEL, Marks.NUMBER);

    private final Map<RowId, Map<String, Input>> inputs = new HashMap<>();
    private final Map<String, Map<String, String>> labels = new LinkedHashMap<>();
    private final Set<QuestionId> facts = new HashSet<>();
    private final String number;
    private final Map<String, RowId> named = new LinkedHashMap<>();

    private FormIndex(Labels words) {
        number = words.get("excel.column.number");
        block(Marks.ANSWERS, AnswerRow.columns(words));
        block(Marks.FIELDS, FieldsSheet.columns(words));
        block(Marks.CONTENTS, Progress.columns(words));
    }

    private void block(String holds, List<FormBlock.Column> columns) {
        Map<String, String> byLabel = new LinkedHashMap<>();
        columns.forEach(column -> byLabel.putIfAbsent(column.header(), column.id()));
        labels.put(holds, byLabel);
    }

    /** The form of a workbook. */
    static FormIndex of(FillInForm form, Labels words) {
        FormIndex index = new FormIndex(words);
        form.fields().forEach(index::add);
        form.answers().forEach(index::add);
        form.tables().forEach(index::add);
        form.facts().forEach(fact -> index.facts.add(fact.question()));
        return index;
    }

    /** The form of a workbook whose catalogue is not known: all that stands in it may have been filled in. */
    static FormIndex unknown(Labels words) {
        return new FormIndex(words);
    }

    private void add(FormField field) {
        inputs.put(field.id(), Map.of(FormField.VALUE, field.input()));
        name(field.id());
    }

    private void add(FormAnswer answer) {
        inputs.put(
                answer.id(),
                Map.of(
                        FormAnswer.ANSWER, answer.input(),
                        FormAnswer.STATUS, answer.status().input(),
                        FormAnswer.NOTE, Input.TEXT,
                        FormAnswer.OWNER, Input.TEXT,
                        FormAnswer.DUE, Input.DATE));
        answer.table().ifPresent(this::add);
        if (answer.table().isEmpty()) {
            name(answer.id());
        } else {
            Marks.question(answer.id()).ifPresent(name -> named.put(name.toLowerCase(Locale.ROOT), answer.id()));
        }
    }

    private void add(FormTable table) {
        inputs.put(
                table.id(),
                table.columns().stream().collect(Collectors.toMap(FormTable.Column::id, FormTable.Column::input)));
        Map<String, String> byLabel = new LinkedHashMap<>(Map.of(number, Marks.NUMBER));
        table.columns().forEach(column -> byLabel.putIfAbsent(column.label(), column.id()));
        labels.put(table.id().subject(), byLabel);
        name(table.id());
    }

    private void name(RowId id) {
        Marks.name(id.subject()).ifPresent(name -> named.put(name.toLowerCase(Locale.ROOT), id));
    }

    /** Whether a text that has the form of an id is one; people mention each other with an @ too. */
    boolean recognises(RowId id) {
        return id.answer().isPresent() || inputs.isEmpty() || inputs.containsKey(anyRow(id));
    }

    /** Whether a row shows a fact of the agreement, which is filled in elsewhere. */
    boolean isFact(RowId id) {
        return id.answer().filter(key -> facts.contains(key.question())).isPresent();
    }

    /** What can be written in a column of a row, if anything. */
    Optional<Input> input(RowId id, String column) {
        if (SHOWING.contains(column) || isFact(id)) {
            return Optional.empty();
        }
        Map<String, Input> known = inputs.getOrDefault(anyRow(id), Map.of());
        return Optional.of(known.getOrDefault(column, Input.TEXT));
    }

    /** Whether a row is one of a table. */
    boolean isTable(RowId id) {
        return !holds(id).equals(Marks.ANSWERS) && !holds(id).equals(Marks.FIELDS);
    }

    /** What the block of a row holds. */
    String holds(RowId id) {
        if (id.inTable() || id.isField() && labels.containsKey(id.subject())) {
            return id.subject();
        }
        return id.isField() ? Marks.FIELDS : Marks.ANSWERS;
    }

    /** The id of a row that is added to the table of a block; nothing for a block that is no table. */
    Optional<RowId> added(String holds) {
        return RowId.parse(holds).map(id -> id.isField() ? id : id.row());
    }

    /** The column that a name stands for, in blocks that hold this; a table has none. */
    Optional<String> mainColumn(String holds) {
        return switch (holds) {
            case Marks.ANSWERS -> Optional.of(FormAnswer.ANSWER);
            case Marks.FIELDS -> Optional.of(FormField.VALUE);
            default -> Optional.empty();
        };
    }

    /** The ids of columns by their labels, in blocks that hold this. */
    Map<String, String> labels(String holds) {
        return labels.getOrDefault(holds, Map.of());
    }

    /** What blocks of the form hold. */
    Set<String> blocks() {
        return labels.keySet();
    }

    /** Whether something has a defined name in the form. */
    boolean isNamed(RowId id) {
        return named.containsValue(id);
    }

    /** The ids of what has a defined name, by that name in lower case. */
    Map<String, RowId> named() {
        return named;
    }

    private static RowId anyRow(RowId id) {
        return new RowId(id.subject(), id.inTable(), Optional.empty(), false);
    }
}
