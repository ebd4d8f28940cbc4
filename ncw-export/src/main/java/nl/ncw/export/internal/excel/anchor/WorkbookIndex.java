package nl.ncw.export.internal.excel.anchor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ncw.export.internal.form.FillInForm;
import nl.ncw.export.internal.form.FormAnswer;
import nl.ncw.export.internal.form.FormField;
import nl.ncw.export.internal.form.RowId;
import nl.ncw.export.internal.intake.FormIndex;
import nl.ncw.export.internal.message.Labels;
import nl.ncw.export.internal.table.Input;

/** What can be filled in in a form, and where it stands in a workbook: its blocks, their columns, and its defined names. */
public final class WorkbookIndex {
    /** The columns that show something and are not filled in. */
    private static final Set<String> SHOWING = Set.of(
            WorkbookMarks.TOPIC,
            WorkbookMarks.EXPLANATION,
            WorkbookMarks.NEED,
            WorkbookMarks.CHECK,
            WorkbookMarks.LABEL,
            WorkbookMarks.NUMBER);

    private final FormIndex form;
    private final Map<String, Map<String, String>> labels = new LinkedHashMap<>();
    private final Map<String, RowId> named = new LinkedHashMap<>();

    private WorkbookIndex(FormIndex form, Labels words) {
        this.form = form;
        block(WorkbookMarks.ANSWERS, SheetColumns.answers(words));
        block(WorkbookMarks.FIELDS, SheetColumns.fields(words));
        block(WorkbookMarks.CONTENTS, SheetColumns.contents(words));
        form.tables().forEach(table -> block(table.id().subject(), SheetColumns.table(table, words)));
    }

    private void block(String holds, List<SheetColumns.Column> columns) {
        Map<String, String> byLabel = new LinkedHashMap<>();
        columns.forEach(column -> byLabel.putIfAbsent(column.header(), column.id()));
        labels.put(holds, byLabel);
    }

    /** The form of a workbook. */
    public static WorkbookIndex of(FillInForm form, Labels words) {
        WorkbookIndex index = new WorkbookIndex(FormIndex.of(form), words);
        form.fields().forEach(field -> index.name(field.id()));
        form.answers().forEach(index::name);
        form.tables().forEach(table -> index.name(table.id()));
        return index;
    }

    /** The form of a workbook whose catalogue is not known: all that stands in it may have been filled in. */
    public static WorkbookIndex unknown(Labels words) {
        return new WorkbookIndex(FormIndex.unknown(), words);
    }

    private void name(FormAnswer answer) {
        if (answer.table().isEmpty()) {
            name(answer.id());
        } else {
            name(answer.table().get().id());
            WorkbookMarks.question(answer.id())
                    .ifPresent(name -> named.put(name.toLowerCase(Locale.ROOT), answer.id()));
        }
    }

    private void name(RowId id) {
        WorkbookMarks.name(id.subject()).ifPresent(name -> named.put(name.toLowerCase(Locale.ROOT), id));
    }

    /** Whether a text that has the form of an id is one; people mention each other with an @ too. */
    boolean recognises(RowId id) {
        return id.answer().isPresent() || form.isUnknown() || form.has(anyRow(id));
    }

    /** Whether a row shows a fact of the agreement, which is filled in elsewhere. */
    boolean isFact(RowId id) {
        return form.isFact(id);
    }

    /** What can be written in a column of a row, if anything. */
    public Optional<Input> input(RowId id, String column) {
        if (SHOWING.contains(column) || isFact(id)) {
            return Optional.empty();
        }
        return Optional.of(form.columns(anyRow(id)).getOrDefault(column, Input.TEXT));
    }

    /** Whether a row is one of a table. */
    public boolean isTable(RowId id) {
        return !holds(id).equals(WorkbookMarks.ANSWERS) && !holds(id).equals(WorkbookMarks.FIELDS);
    }

    /** What the block of a row holds. */
    String holds(RowId id) {
        if (id.inTable() || id.isField() && labels.containsKey(id.subject())) {
            return id.subject();
        }
        return id.isField() ? WorkbookMarks.FIELDS : WorkbookMarks.ANSWERS;
    }

    /** The id of a row that is added to the table of a block; nothing for a block that is no table. */
    Optional<RowId> added(String holds) {
        return RowId.parse(holds).map(id -> id.isField() ? id : id.row());
    }

    /** The column that a name stands for, in blocks that hold this; a table has none. */
    Optional<String> mainColumn(String holds) {
        return switch (holds) {
            case WorkbookMarks.ANSWERS -> Optional.of(FormAnswer.ANSWER);
            case WorkbookMarks.FIELDS -> Optional.of(FormField.VALUE);
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
    public boolean isNamed(RowId id) {
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
