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
import nl.ncw.model.internal.plaintext.CanonicalText;

/** Returned rows of a form that were not read yet. Continuation rows are joined, and texts are plain. */
final class ReturnedRows {
    private final Map<RowId, List<ReturnedRow>> byId = new LinkedHashMap<>();
    private final FormFindings findings;

    ReturnedRows(List<ReturnedRow> rows, SentCellTexts shown, FormFindings findings) {
        this.findings = findings;
        List<ReturnedRow> normalized =
                rows.stream().map(ReturnedRows::withLineFeeds).toList();
        new ContinuationRows(shown)
                .joined(normalized).stream()
                        .map(this::plain)
                        .forEach(row -> byId.computeIfAbsent(anyRow(row.id()), id -> new ArrayList<>())
                                .add(row));
    }

    private static RowId anyRow(RowId id) {
        return id.item().isPresent() ? id.row() : id;
    }

    /** Returns whether there is a row with an id that was not taken. */
    boolean has(RowId id) {
        return byId.containsKey(id);
    }

    /** Removes and returns all rows with an id, or, for the id of a table, all rows of the table. */
    List<ReturnedRow> take(RowId id) {
        List<ReturnedRow> rows = byId.remove(id);
        return rows == null ? List.of() : rows;
    }

    /** Returns the rows that were not taken. */
    List<ReturnedRow> rest() {
        return byId.values().stream().flatMap(List::stream).toList();
    }

    private static ReturnedRow withLineFeeds(ReturnedRow row) {
        Map<String, ReturnedRow.Cell> cells = new HashMap<>();
        row.cells()
                .forEach((column, cell) -> cells.put(
                        column,
                        new ReturnedRow.Cell(
                                cell.text().replace("\r\n", "\n").replace('\r', '\n'),
                                location(cell.location(), row),
                                cell.readable())));
        return new ReturnedRow(row.id(), location(row.location(), row), cells);
    }

    /** Returns a location as one line; the id of the row if the format gives no location. */
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
        return cell.withText(CanonicalText.isBlank(plain) ? "" : plain);
    }
}
