package nl.ncw.export.internal.excel.anchor;

import java.util.List;
import java.util.stream.Stream;
import nl.ncw.export.internal.form.FormAnswer;
import nl.ncw.export.internal.form.FormField;
import nl.ncw.export.internal.form.FormTable;
import nl.ncw.export.internal.message.DocumentLabels;

/**
 * Columns of the blocks of a workbook, in order: their ids, and the headers by which they are found if the ids are
 * lost.
 */
public final class SheetColumns {
    private SheetColumns() {}

    /** Returns the columns of a block of questions. */
    public static List<Column> answers(DocumentLabels labels) {
        return List.of(
                new Column(WorkbookAnchors.TOPIC, labels.get("column.topic")),
                new Column(WorkbookAnchors.EXPLANATION, labels.get("column.explanation")),
                new Column(WorkbookAnchors.NEED, labels.get("excel.column.need")),
                new Column(WorkbookAnchors.CHECK, labels.get("excel.column.check")),
                new Column(FormAnswer.ANSWER, labels.get("column.agreement")),
                new Column(FormAnswer.STATUS, labels.get("excel.column.status")),
                new Column(FormAnswer.NOTE, labels.get("excel.column.note")),
                new Column(FormAnswer.OWNER, labels.get("annex.open.owner")),
                new Column(FormAnswer.DUE, labels.get("annex.open.due")));
    }

    /** Returns the columns of the block of the agreement's fields. */
    public static List<Column> fields(DocumentLabels labels) {
        return List.of(
                new Column(WorkbookAnchors.LABEL, labels.get("excel.column.label")),
                new Column(
                        FormField.VALUE,
                        labels.get("excel.column.value"),
                        List.of(labels.get("excel.column.value.former"))),
                new Column(WorkbookAnchors.CHECK, labels.get("excel.column.check")));
    }

    /** Returns the columns of the block of links and counts. */
    public static List<Column> contents(DocumentLabels labels) {
        return Stream.of(
                        "tab",
                        "holds",
                        "completeness.required",
                        "completeness.recommended",
                        "completeness.optional",
                        "completeness.to-be-settled",
                        "completeness.unanswered",
                        "ready")
                .map(id -> new Column(id, labels.get(id.contains(".") ? id : "excel.contents." + id)))
                .toList();
    }

    /**
     * Returns the columns of a table: a row number, for reference in conversation, and the columns of the table itself.
     */
    public static List<Column> table(FormTable table, DocumentLabels labels) {
        return Stream.concat(
                        Stream.of(new Column(WorkbookAnchors.NUMBER, labels.get("excel.column.number"))),
                        table.columns().stream()
                                .map(column -> new Column(column.id(), column.label(), column.formerLabels())))
                .toList();
    }

    /**
     * Column of a block.
     *
     * @param id the id
     * @param header the header text
     * @param formerHeaders the header texts of earlier workbooks
     */
    public record Column(String id, String header, List<String> formerHeaders) {
        // Copies the list.
        public Column {
            formerHeaders = List.copyOf(formerHeaders);
        }

        Column(String id, String header) {
            this(id, header, List.of());
        }
    }
}
