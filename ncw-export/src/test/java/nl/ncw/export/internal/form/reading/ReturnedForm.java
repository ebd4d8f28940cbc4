package nl.ncw.export.internal.form.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.ncw.export.internal.form.FillInForm;
import nl.ncw.export.internal.form.FormField;
import nl.ncw.export.internal.form.FormTable;
import nl.ncw.export.internal.form.ReturnedRow;
import nl.ncw.export.internal.form.RowId;

/** A form as a program brings it back: rows of cells, which somebody may have changed. Each location is a number and a column. */
final class ReturnedForm {
    private final List<ReturnedRow> rows;

    private ReturnedForm(List<ReturnedRow> rows) {
        this.rows = List.copyOf(rows);
    }

    /** Nothing was changed. */
    static ReturnedForm of(FillInForm form) {
        List<ReturnedRow> rows = new ArrayList<>();
        form.fields().forEach(field -> rows.add(row(rows, field.id(), Map.of(FormField.VALUE, field.value()))));
        form.answers().forEach(answer -> rows.add(row(rows, answer.id(), answer.cells())));
        form.answers().stream().flatMap(answer -> answer.table().stream()).forEach(table -> addAll(rows, table));
        form.tables().forEach(table -> addAll(rows, table));
        return new ReturnedForm(rows);
    }

    private static void addAll(List<ReturnedRow> rows, FormTable table) {
        for (FormTable.Row row : table.rows()) {
            Map<String, String> cells = new HashMap<>();
            for (int i = 0; i < table.columns().size(); i++) {
                cells.put(table.columns().get(i).id(), row.cells().get(i));
            }
            rows.add(row(rows, row.id(), cells));
        }
        rows.add(row(rows, table.id(), Map.of()));
    }

    private static ReturnedRow row(List<ReturnedRow> rows, RowId id, Map<String, String> texts) {
        return row("R" + (rows.size() + 1), id, texts);
    }

    static ReturnedRow row(String location, RowId id, Map<String, String> texts) {
        Map<String, ReturnedRow.Cell> cells = new HashMap<>();
        texts.forEach((column, text) -> cells.put(column, new ReturnedRow.Cell(text, location + ":" + column)));
        return new ReturnedRow(id, location, cells);
    }

    List<ReturnedRow> rows() {
        return rows;
    }

    /** With another text in a cell of the first row with this id. */
    ReturnedForm with(String id, String column, String text) {
        int index = indexOf(id);
        List<ReturnedRow> changed = new ArrayList<>(rows);
        changed.set(index, with(rows.get(index), column, text));
        return new ReturnedForm(changed);
    }

    static ReturnedRow with(ReturnedRow row, String column, String text) {
        Map<String, ReturnedRow.Cell> cells = new HashMap<>(row.cells());
        cells.put(column, new ReturnedRow.Cell(text, row.location() + ":" + column));
        return new ReturnedRow(row.id(), row.location(), cells);
    }

    /** With one more row at the end. */
    ReturnedForm plus(String id, Map<String, String> texts) {
        List<ReturnedRow> more = new ArrayList<>(rows);
        more.add(row(more, RowId.parse(id).orElseThrow(), texts));
        return new ReturnedForm(more);
    }

    ReturnedForm without(Predicate<ReturnedRow> gone) {
        return new ReturnedForm(rows.stream().filter(gone.negate()).toList());
    }

    /** Without all rows with this id. */
    ReturnedForm without(String id) {
        return without(row -> row.id().toString().equals(id));
    }

    ReturnedForm changed(UnaryOperator<List<ReturnedRow>> change) {
        return new ReturnedForm(change.apply(new ArrayList<>(rows)));
    }

    /** Where the first row with this id stands. */
    String location(String id) {
        return rows.get(indexOf(id)).location();
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
