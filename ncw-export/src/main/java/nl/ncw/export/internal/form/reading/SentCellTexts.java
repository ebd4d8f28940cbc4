package nl.ncw.export.internal.form.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ncw.export.internal.form.FillInForm;
import nl.ncw.export.internal.form.FormAnswer;
import nl.ncw.export.internal.form.FormField;
import nl.ncw.export.internal.form.FormTable;
import nl.ncw.export.internal.form.RowId;

/** Texts of the cells of a form as it was sent. */
final class SentCellTexts {
    private final Map<RowId, Map<String, List<String>>> texts = new HashMap<>();

    SentCellTexts(FillInForm form) {
        form.fields().forEach(field -> add(field.id(), FormField.VALUE, field.value()));
        form.answers().forEach(this::add);
        form.tables().forEach(this::add);
    }

    private void add(FormAnswer answer) {
        answer.cells().forEach((column, text) -> add(answer.id(), column, text));
        answer.table().ifPresent(this::add);
    }

    private void add(FormTable table) {
        for (FormTable.Row row : table.rows()) {
            for (int column = 0; column < table.columns().size(); column++) {
                add(row.id(), table.columns().get(column).id(), row.cells().get(column));
            }
        }
    }

    private void add(RowId row, String column, String text) {
        texts.computeIfAbsent(row, id -> new HashMap<>())
                .computeIfAbsent(column, id -> new ArrayList<>())
                .add(text);
    }

    /** Returns the texts in a column of all rows with an id. */
    List<String> at(RowId row, String column) {
        return texts.getOrDefault(row, Map.of()).getOrDefault(column, List.of());
    }
}
