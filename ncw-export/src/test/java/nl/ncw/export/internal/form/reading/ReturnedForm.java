package nl.ncw.export.internal.form.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.ncw.export.internal.form.FillInForm;
import nl.ncw.export.internal.form.FilledRow;
import nl.ncw.export.internal.form.FormField;
import nl.ncw.export.internal.form.FormTable;
import nl.ncw.export.internal.form.RowId;

/** A form as a program brings it back: rows of cells, which somebody may have changed. Each spot is a number and a column. */
final class ReturnedForm {
    private final List<FilledRow> rows;

    private ReturnedForm(List<FilledRow> rows) {
        this.rows = List.copyOf(rows);
    }

    /** Nothing was changed. */
    static ReturnedForm of(FillInForm form) {
        List<FilledRow> rows = new ArrayList<>();
        form.fields().forEach(field -> rows.add(row(rows, field.id(), Map.of(FormField.VALUE, field.value()))));
        form.answers().forEach(answer -> rows.add(row(rows, answer.id(), answer.cells())));
        form.answers().stream().flatMap(answer -> answer.table().stream()).forEach(table -> addAll(rows, table));
        form.tables().forEach(table -> addAll(rows, table));
        return new ReturnedForm(rows);
    }

    private static void addAll(List<FilledRow> rows, FormTable table) {
        for (FormTable.Row row : table.rows()) {
            Map<String, String> cells = new HashMap<>();
            for (int i = 0; i < table.columns().size(); i++) {
                cells.put(table.columns().get(i).id(), row.cells().get(i));
            }
            rows.add(row(rows, row.id(), cells));
        }
        rows.add(row(rows, table.id(), Map.of()));
    }

    private static FilledRow row(List<FilledRow> rows, RowId id, Map<String, String> texts) {
        return row("R" + (rows.size() + 1), id, texts);
    }

    static FilledRow row(String spot, RowId id, Map<String, String> texts) {
        Map<String, FilledRow.Cell> cells = new HashMap<>();
        texts.forEach((column, text) -> cells.put(column, new FilledRow.Cell(text, spot + ":" + column)));
        return new FilledRow(id, spot, cells);
    }

    List<FilledRow> rows() {
        return rows;
    }

    /** With another text in a cell of the first row with this id. */
    ReturnedForm with(String id, String column, String text) {
        int index = indexOf(id);
        List<FilledRow> changed = new ArrayList<>(rows);
        changed.set(index, with(rows.get(index), column, text));
        return new ReturnedForm(changed);
    }

    static FilledRow with(FilledRow row, String column, String text) {
        Map<String, FilledRow.Cell> cells = new HashMap<>(row.cells());
        cells.put(column, new FilledRow.Cell(text, row.spot() + ":" + column));
        return new FilledRow(row.id(), row.spot(), cells);
    }

    /** With one more row at the end. */
    ReturnedForm plus(String id, Map<String, String> texts) {
        List<FilledRow> more = new ArrayList<>(rows);
        more.add(row(more, RowId.parse(id).orElseThrow(), texts));
        return new ReturnedForm(more);
    }

    ReturnedForm without(Predicate<FilledRow> gone) {
        return new ReturnedForm(rows.stream().filter(gone.negate()).toList());
    }

    /** Without all rows with this id. */
    ReturnedForm without(String id) {
        return without(row -> row.id().toString().equals(id));
    }

    ReturnedForm changed(UnaryOperator<List<FilledRow>> change) {
        return new ReturnedForm(change.apply(new ArrayList<>(rows)));
    }

    /** Where the first row with this id stands. */
    String spot(String id) {
        return rows.get(indexOf(id)).spot();
    }

    private int indexOf(String id) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).id().toString().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no row " + id);
    }
}
