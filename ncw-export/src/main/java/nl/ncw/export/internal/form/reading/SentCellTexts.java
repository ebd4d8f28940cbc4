package nl.ncw.export.internal.form.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ncw.export.internal.form.FillInForm;
import nl.ncw.export.internal.form.FormAnswer;
import nl.ncw.export.internal.form.FormField;
import nl.ncw.export.internal.form.FormTable;
import nl.ncw.export.internal.form.RowId;

/** Texts of the cells of a form as it was sent. */
final class SentCellTexts {
    private final Map<RowId, Map<String, List<String>>> texts = new HashMap<>();
    /** The texts with tabs, by the same text with spaces. Few cells have a tab, and every returned cell is looked up. */
    private final Map<RowId, Map<String, Map<String, String>>> tabbed = new HashMap<>();

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
        if (text.indexOf('\t') >= 0) {
            tabbed.computeIfAbsent(row, id -> new HashMap<>())
                    .computeIfAbsent(column, id -> new HashMap<>())
                    .putIfAbsent(spaced(text), text);
        }
    }

    private static String spaced(String text) {
        return text.replace('\t', ' ');
    }

    /** Returns the texts in a column of all rows with an id. */
    List<String> at(RowId row, String column) {
        return texts.getOrDefault(row, Map.of()).getOrDefault(column, List.of());
    }

    /**
     * Returns the sent text for a text that differs from it only in spaces instead of tabs, because the cells of a
     * workbook cannot hold tabs.
     */
    Optional<String> withTabs(RowId row, String column, String text) {
        Map<String, String> inColumn = tabbed.getOrDefault(row, Map.of()).getOrDefault(column, Map.of());
        return Optional.ofNullable(inColumn.get(spaced(text)));
    }
}
