package nl.ncw.export.internal.form.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ncw.export.internal.finding.FormCode;
import nl.ncw.export.internal.form.FilledRow;
import nl.ncw.export.internal.form.RowId;
import nl.ncw.export.internal.message.PlainText;

/** The rows of a form that came back, with whole and plain texts, until each was taken by what it belongs to. */
final class ReturnedRows {
    private final Map<RowId, List<FilledRow>> bySubject = new LinkedHashMap<>();
    private final FormFindings findings;

    ReturnedRows(List<FilledRow> rows, ShownTexts shown, FormFindings findings) {
        this.findings = findings;
        List<FilledRow> wellFormed =
                rows.stream().map(ReturnedRows::withLineFeeds).toList();
        new Continuations(shown)
                .joined(wellFormed).stream()
                        .map(this::plain)
                        .forEach(row -> bySubject
                                .computeIfAbsent(anyRow(row.id()), id -> new ArrayList<>())
                                .add(row));
    }

    private static RowId anyRow(RowId id) {
        return id.item().isPresent() ? id.row() : id;
    }

    /** Takes all rows with an id, or of the table whose rows have that id or one of their own. */
    List<FilledRow> take(RowId id) {
        List<FilledRow> rows = bySubject.remove(id);
        return rows == null ? List.of() : rows;
    }

    /** The rows that nothing took. */
    List<FilledRow> rest() {
        return bySubject.values().stream().flatMap(List::stream).toList();
    }

    private static FilledRow withLineFeeds(FilledRow row) {
        Map<String, FilledRow.Cell> cells = new HashMap<>();
        row.cells()
                .forEach((column, cell) -> cells.put(
                        column,
                        new FilledRow.Cell(
                                cell.text().replace("\r\n", "\n").replace('\r', '\n'), spot(cell.spot(), row))));
        return new FilledRow(row.id(), spot(row.spot(), row), cells);
    }

    /** A spot that can be shown; the id of the row where the format names none. */
    private static String spot(String spot, FilledRow row) {
        return PlainText.line(spot.isBlank() ? row.id().toString() : spot);
    }

    private FilledRow plain(FilledRow row) {
        Map<String, FilledRow.Cell> cells = new HashMap<>();
        row.cells().forEach((column, cell) -> cells.put(column, plain(cell)));
        return new FilledRow(row.id(), row.spot(), cells);
    }

    private FilledRow.Cell plain(FilledRow.Cell cell) {
        String plain = PlainText.of(cell.text());
        if (!plain.equals(cell.text())) {
            findings.report(FormCode.CONTROL_CHARACTERS, cell.spot(), FormMessages.shown(plain));
        }
        return new FilledRow.Cell(plain, cell.spot());
    }
}
