package nl.ncw.export.internal.excel.anchor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.ncw.export.internal.cell.CellInput;
import nl.ncw.export.internal.form.FillInForm;
import nl.ncw.export.internal.form.FormAnswer;
import nl.ncw.export.internal.form.FormField;
import nl.ncw.export.internal.form.RowId;
import nl.ncw.export.internal.intake.FormFieldIndex;
import nl.ncw.export.internal.message.DocumentLabels;

/**
 * Index of the fields that can be filled in, and of their locations in a workbook: blocks, columns, and defined names.
 */
public final class WorkbookFieldIndex {
    /** The columns that show text and cannot be filled in. */
    private static final Set<String> READ_ONLY = Set.of(
            WorkbookAnchors.TOPIC,
            WorkbookAnchors.EXPLANATION,
            WorkbookAnchors.NEED,
            WorkbookAnchors.CHECK,
            WorkbookAnchors.LABEL,
            WorkbookAnchors.NUMBER);

    private static final Pattern COLUMN_ID = Pattern.compile("[a-z0-9][a-z0-9.-]*");

    private final FormFieldIndex form;
    private final Map<String, Map<String, String>> labels = new LinkedHashMap<>();
    private final Map<String, Set<String>> columnIds = new HashMap<>();
    private final Map<String, RowId> named = new LinkedHashMap<>();
    private final Set<RowId> namedRows = new HashSet<>();

    private WorkbookFieldIndex(FormFieldIndex form, DocumentLabels words) {
        this.form = form;
        block(WorkbookAnchors.ANSWERS, SheetColumns.answers(words));
        block(WorkbookAnchors.FIELDS, SheetColumns.fields(words));
        block(WorkbookAnchors.CONTENTS, SheetColumns.contents(words));
        form.tables().forEach(table -> block(table.id().key(), SheetColumns.table(table, words)));
    }

    private void block(String content, List<SheetColumns.Column> columns) {
        Map<String, String> byLabel = new LinkedHashMap<>();
        columns.forEach(column -> byLabel.putIfAbsent(column.header(), column.id()));
        columns.forEach(column -> column.formerHeaders().forEach(header -> byLabel.putIfAbsent(header, column.id())));
        labels.put(content, byLabel);
        columnIds.put(content, columns.stream().map(SheetColumns.Column::id).collect(Collectors.toSet()));
    }

    /** Returns the index of a form. */
    public static WorkbookFieldIndex of(FillInForm form, DocumentLabels words) {
        WorkbookFieldIndex index = new WorkbookFieldIndex(FormFieldIndex.of(form), words);
        form.fields().forEach(field -> index.name(field.id()));
        form.answers().forEach(index::name);
        form.tables().forEach(table -> index.name(table.id()));
        index.namedRows.addAll(index.named.values());
        return index;
    }

    /** Returns the index for a workbook with an unknown catalogue. Any of its content may have been filled in. */
    public static WorkbookFieldIndex unknown(DocumentLabels words) {
        return new WorkbookFieldIndex(FormFieldIndex.unknown(), words);
    }

    private void name(FormAnswer answer) {
        if (answer.table().isEmpty()) {
            name(answer.id());
        } else {
            name(answer.table().get().id());
            WorkbookAnchors.question(answer.id())
                    .ifPresent(name -> named.put(name.toLowerCase(Locale.ROOT), answer.id()));
        }
    }

    private void name(RowId id) {
        WorkbookAnchors.name(id.key()).ifPresent(name -> named.put(name.toLowerCase(Locale.ROOT), id));
    }

    /**
     * Returns whether a parsed id exists in the form. Other texts can look like the id of a field, since people mention
     * each other with an @ too.
     */
    boolean recognises(RowId id) {
        return !id.isField() || form.isUnknown() || form.has(anyRow(id));
    }

    /** Returns whether a row shows a fact of the agreement, which is filled in elsewhere. */
    boolean isFact(RowId id) {
        return form.isFact(id);
    }

    /** Returns the input that a column of a row accepts; empty if it cannot be filled in. */
    public Optional<CellInput> input(RowId id, String column) {
        if (READ_ONLY.contains(column) || isFact(id)) {
            return Optional.empty();
        }
        return Optional.of(form.columns(anyRow(id)).getOrDefault(column, CellInput.TEXT));
    }

    /** Returns whether a row belongs to a table. */
    public boolean isTable(RowId id) {
        return !blockContent(id).equals(WorkbookAnchors.ANSWERS)
                && !blockContent(id).equals(WorkbookAnchors.FIELDS);
    }

    /** Returns the content of the block that contains a row. */
    String blockContent(RowId id) {
        if (id.inTable() || id.isField() && labels.containsKey(id.key())) {
            return id.key();
        }
        return id.isField() ? WorkbookAnchors.FIELDS : WorkbookAnchors.ANSWERS;
    }

    /** Returns the id of a row that is added to the table of a block; empty for a block that is not a table. */
    Optional<RowId> added(String content) {
        return RowId.parse(content).map(id -> id.isField() ? id : id.row());
    }

    /** Returns the column that defined names refer to, in blocks with some content; empty for a table. */
    Optional<String> mainColumn(String content) {
        return switch (content) {
            case WorkbookAnchors.ANSWERS -> Optional.of(FormAnswer.ANSWER);
            case WorkbookAnchors.FIELDS -> Optional.of(FormField.VALUE);
            default -> Optional.empty();
        };
    }

    /** Returns the column ids by label, in blocks with some content. */
    Map<String, String> labels(String content) {
        return labels.getOrDefault(content, Map.of());
    }

    /** Returns whether a text is the id of a column, in blocks with some content. */
    boolean hasColumn(String content, String text) {
        return Optional.ofNullable(columnIds.get(content))
                .map(ids -> ids.contains(text))
                .orElseGet(() -> form.isUnknown() && COLUMN_ID.matcher(text).matches());
    }

    /** Returns the contents of all blocks of the form. */
    Set<String> blocks() {
        return labels.keySet();
    }

    /** Returns whether a row has a defined name in the form. */
    public boolean isNamed(RowId id) {
        return namedRows.contains(id);
    }

    /** Returns the row ids by defined name in lower case. */
    Map<String, RowId> named() {
        return named;
    }

    private static RowId anyRow(RowId id) {
        return new RowId(id.key(), id.inTable(), Optional.empty(), false);
    }
}
