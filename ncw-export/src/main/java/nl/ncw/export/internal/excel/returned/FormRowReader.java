package nl.ncw.export.internal.excel.returned;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ncw.export.internal.excel.anchor.NamedRows;
import nl.ncw.export.internal.excel.anchor.PlacedCell;
import nl.ncw.export.internal.excel.anchor.PlacedRow;
import nl.ncw.export.internal.excel.anchor.WorkbookIndex;
import nl.ncw.export.internal.excel.anchor.WorkbookTexts;
import nl.ncw.export.internal.form.FilledRow;
import nl.ncw.export.internal.form.RowId;
import nl.ncw.export.internal.intake.ReadingLog;
import nl.ncw.export.internal.table.Input;
import nl.ncw.model.port.UnreadableAgreementException;

/** Converts rows found in a workbook to filled-in rows of the form. */
final class FormRowReader {
    /** The maximum number of rows. A form has a few hundred. */
    static final int MAXIMUM_ROWS = 20_000;

    private final WorkbookIndex form;
    private final NamedRows names;
    private final CellReading reading;
    private final WorkbookTexts sent;
    private final ReadingLog log;

    FormRowReader(WorkbookIndex form, NamedRows names, CellReading reading, WorkbookTexts sent, ReadingLog log) {
        this.form = form;
        this.names = names;
        this.reading = reading;
        this.sent = sent;
        this.log = log;
    }

    /**
     * Returns the rows in order, except that among copies of a row the one to which its defined name refers comes
     * first.
     */
    List<FilledRow> read(List<PlacedRow> rows) throws UnreadableAgreementException {
        if (rows.size() > MAXIMUM_ROWS) {
            throw log.refusal(rows.get(MAXIMUM_ROWS).spot(), "too-many-rows", MAXIMUM_ROWS);
        }
        List<FilledRow> filled = new ArrayList<>();
        for (PlacedRow row : namedFirst(rows)) {
            filled.add(filled(row));
        }
        return filled;
    }

    private FilledRow filled(PlacedRow row) throws UnreadableAgreementException {
        Map<String, FilledRow.Cell> cells = new HashMap<>();
        for (Map.Entry<String, PlacedCell> entry : row.cells().entrySet()) {
            String column = entry.getKey();
            PlacedCell cell = entry.getValue();
            Input input = form.input(row.id(), column).orElse(Input.TEXT);
            cells.put(column, reading.read(cell, input, text -> sent.wasSent(row.id(), column, text)));
        }
        return new FilledRow(row.id(), log.meet(row.spot()), cells);
    }

    private List<PlacedRow> namedFirst(List<PlacedRow> rows) {
        List<List<PlacedRow>> wholes = wholes(rows);
        Map<RowId, Integer> firsts = new HashMap<>();
        for (int here = 0; here < wholes.size(); here++) {
            PlacedRow row = wholes.get(here).get(0);
            Integer first = firsts.putIfAbsent(row.id(), here);
            if (first != null && !form.isTable(row.id()) && names.leads(row.id(), row.spot())) {
                Collections.swap(wholes, first, here);
            }
        }
        return wholes.stream().flatMap(List::stream).toList();
    }

    /** Groups each row with the rows that continue it. */
    private static List<List<PlacedRow>> wholes(List<PlacedRow> rows) {
        List<List<PlacedRow>> wholes = new ArrayList<>();
        for (PlacedRow row : rows) {
            if (wholes.isEmpty() || !row.id().continued()) {
                wholes.add(new ArrayList<>());
            }
            wholes.get(wholes.size() - 1).add(row);
        }
        return wholes;
    }
}
