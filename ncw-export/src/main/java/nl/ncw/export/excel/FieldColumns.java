package nl.ncw.export.excel;

import java.util.List;
import nl.ncw.export.document.Labels;
import nl.ncw.export.form.FormField;

/** stand-in until the writer's own are there */
final class FieldColumns {
    private FieldColumns() {}

    static List<FormBlock.Column> columns(Labels labels) {
        return List.of(
                new FormBlock.Column(Marks.LABEL, labels.get("excel.column.label"), 1),
                new FormBlock.Column(FormField.VALUE, labels.get("excel.column.value"), 1),
                new FormBlock.Column(Marks.CHECK, labels.get("excel.column.check"), 1));
    }

    static List<FormBlock.Column> contents(Labels labels) {
        return java.util.stream.Stream.of(
                        "tab",
                        "holds",
                        "completeness.required",
                        "completeness.recommended",
                        "completeness.optional",
                        "completeness.to-be-settled",
                        "completeness.unanswered",
                        "ready")
                .map(id -> new FormBlock.Column(id, labels.get(id.contains(".") ? id : "excel.contents." + id), 1))
                .toList();
    }
}
