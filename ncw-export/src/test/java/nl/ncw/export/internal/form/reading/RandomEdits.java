package nl.ncw.export.internal.form.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.ncw.export.internal.form.FormAnswer;
import nl.ncw.export.internal.form.ReturnedRow;
import nl.ncw.export.internal.form.RowId;

/** What people and programs do to a form, at random: each text that is written occurs once, so that it can be found again. */
final class RandomEdits {
    private final Random random;
    private int written;

    RandomEdits(long seed) {
        random = new Random(seed);
    }

    List<ReturnedRow> of(List<ReturnedRow> sent) {
        List<ReturnedRow> rows = new ArrayList<>(sent);
        for (int i = random.nextInt(40); i > 0 && !rows.isEmpty(); i--) {
            edit(rows);
        }
        return rows;
    }

    private void edit(List<ReturnedRow> rows) {
        int index = random.nextInt(rows.size());
        ReturnedRow row = rows.get(index);
        switch (random.nextInt(14)) {
            case 0 -> rows.remove(index);
            case 1 -> rows.add(random.nextInt(rows.size()), copy(row, rows));
            case 2 -> Collections.swap(rows, index, random.nextInt(rows.size()));
            case 3 -> rows.add(index + 1, goneOn(row, rows));
            case 4 -> rows.set(index, ReturnedForm.with(row, "column " + random.nextInt(3), text()));
            case 5 -> rows.add(strange(rows));
            case 6 -> rows.set(index, ReturnedForm.with(row, column(row), ""));
            case 7 -> rows.set(index, ReturnedForm.with(row, column(row), " \n"));
            case 8 -> rows.set(index, withoutIdentity(row));
            case 9 -> rows.set(index, ReturnedForm.with(row, column(row), known()));
            default -> rows.set(index, ReturnedForm.with(row, column(row), text()));
        }
    }

    private String column(ReturnedRow row) {
        List<String> columns = row.cells().isEmpty()
                ? List.of("name", "region", "party", "item", "functie")
                : row.cells().keySet().stream().sorted().toList();
        return columns.get(random.nextInt(columns.size()));
    }

    private ReturnedRow copy(ReturnedRow row, List<ReturnedRow> rows) {
        return moved(row.id(), row, rows);
    }

    private ReturnedRow goneOn(ReturnedRow row, List<ReturnedRow> rows) {
        return ReturnedForm.with(moved(row.id().next(), row, rows), column(row), text());
    }

    private static ReturnedRow withoutIdentity(ReturnedRow row) {
        return row.id().item().isPresent() ? new ReturnedRow(row.id().row(), row.location(), row.cells()) : row;
    }

    private static ReturnedRow moved(RowId id, ReturnedRow row, List<ReturnedRow> rows) {
        Map<String, String> texts = new HashMap<>();
        row.cells().forEach((column, cell) -> texts.put(column, cell.text()));
        return ReturnedForm.row("C" + rows.size() + "-" + row.location(), id, texts);
    }

    private ReturnedRow strange(List<ReturnedRow> rows) {
        String id = List.of("@nergens", "a.b.c/joint", "a.b.c/joint#", "proces.alerteren.wijze/region", "@contacts#x")
                .get(random.nextInt(5));
        return ReturnedForm.row(
                "S" + rows.size(), RowId.parse(id).orElseThrow(), Map.of(FormAnswer.ANSWER, text(), "x", text()));
    }

    private String text() {
        String mark = "geschreven" + written++ + "woord";
        return switch (random.nextInt(5)) {
            case 0 -> " " + mark + "\nmeer";
            case 1 -> mark + " (VR" + (10 + random.nextInt(89)) + ")";
            case 2 -> "=" + mark;
            default -> mark;
        };
    }

    /** Something that means something in some cell. */
    private String known() {
        List<String> texts = List.of(
                "Niet van toepassing", "still to be settled", "NEIN", "ja", "Partenaire de crise", "31-12-2027");
        return texts.get(random.nextInt(texts.size()));
    }
}
