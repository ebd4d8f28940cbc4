package nl.ncw.export.internal.form.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ncw.export.internal.finding.FormFindingCode;
import nl.ncw.export.internal.form.ReturnedRow;
import nl.ncw.export.internal.form.RowId;
import nl.ncw.export.internal.message.Excerpt;
import nl.ncw.export.internal.message.PlainText;

/** The rows of a form that came back, with whole and plain texts, until each was taken by what it belongs to. */
final class ReturnedRows {
    private final Map<RowId, List<ReturnedRow>> bySubject = new LinkedHashMap<>();
    private final FormFindings findings;

    ReturnedRows(List<ReturnedRow> rows, SentCellTexts shown, FormFindings findings) {
        this.findings = findings;
        List<ReturnedRow> wellFormed =
                rows.stream().map(ReturnedRows::withLineFeeds).toList();
        new ContinuationRows(shown)
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
    List<ReturnedRow> take(RowId id) {
        List<ReturnedRow> rows = bySubject.remove(id);
        return rows == null ? List.of() : rows;
    }

    /** The rows that nothing took. */
    List<ReturnedRow> rest() {
        return bySubject.values().stream().flatMap(List::stream).toList();
    }

    private static ReturnedRow withLineFeeds(ReturnedRow row) {
        Map<String, ReturnedRow.Cell> cells = new HashMap<>();
        row.cells()
                .forEach((column, cell) -> cells.put(
                        column,
                        new ReturnedRow.Cell(
                                cell.text().replace("\r\n", "\n").replace('\r', '\n'),
                                location(cell.location(), row))));
        return new ReturnedRow(row.id(), location(row.location(), row), cells);
    }

    /** A location that can be shown; the id of the row where the format names none. */
    private static String location(String location, ReturnedRow row) {
        return PlainText.line(location.isBlank() ? row.id().toString() : location);
    }

    private ReturnedRow plain(ReturnedRow row) {
        Map<String, ReturnedRow.Cell> cells = new HashMap<>();
        row.cells().forEach((column, cell) -> cells.put(column, plain(cell)));
        return new ReturnedRow(row.id(), row.location(), cells);
    }

    private ReturnedRow.Cell plain(ReturnedRow.Cell cell) {
        String plain = PlainText.of(cell.text());
        if (!plain.equals(cell.text())) {
            findings.report(FormFindingCode.CONTROL_CHARACTERS, cell.location(), Excerpt.brief(plain));
        }
        return new ReturnedRow.Cell(plain, cell.location());
    }
}
