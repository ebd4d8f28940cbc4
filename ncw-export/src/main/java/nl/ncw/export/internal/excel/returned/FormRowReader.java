package nl.ncw.export.internal.excel.returned;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ncw.export.internal.cell.CellInput;
import nl.ncw.export.internal.excel.anchor.AssignedRow;
import nl.ncw.export.internal.excel.anchor.DefinedNameRows;
import nl.ncw.export.internal.excel.anchor.LocatedCell;
import nl.ncw.export.internal.excel.anchor.WorkbookFieldIndex;
import nl.ncw.export.internal.excel.anchor.WorkbookTextHashes;
import nl.ncw.export.internal.finding.RefusalCode;
import nl.ncw.export.internal.form.ReturnedRow;
import nl.ncw.export.internal.form.RowId;
import nl.ncw.export.internal.intake.ReadingLog;
import nl.ncw.model.port.UnreadableAgreementException;

/** Converts rows found in a workbook to filled-in rows of the form. */
final class FormRowReader {
    /** The maximum number of rows. A form has a few hundred. */
    static final int MAXIMUM_ROWS = 20_000;

    private final WorkbookFieldIndex form;
    private final DefinedNameRows names;
    private final CellReader cellReader;
    private final WorkbookTextHashes sent;
    private final ReadingLog log;

    FormRowReader(
            WorkbookFieldIndex form,
            DefinedNameRows names,
            CellReader cellReader,
            WorkbookTextHashes sent,
            ReadingLog log) {
        this.form = form;
        this.names = names;
        this.cellReader = cellReader;
        this.sent = sent;
        this.log = log;
    }

    /**
     * Returns the rows in order, except that among copies of a row the one to which its defined name refers comes
     * first.
     */
    List<ReturnedRow> read(List<AssignedRow> rows) throws UnreadableAgreementException {
        if (rows.size() > MAXIMUM_ROWS) {
            throw log.refusal(RefusalCode.TOO_LARGE, rows.get(MAXIMUM_ROWS).location(), "too-many-rows", MAXIMUM_ROWS);
        }
        List<ReturnedRow> filled = new ArrayList<>();
        for (AssignedRow row : namedFirst(rows)) {
            filled.add(filled(row));
        }
        return filled;
    }

    private ReturnedRow filled(AssignedRow row) throws UnreadableAgreementException {
        Map<String, ReturnedRow.Cell> cells = new HashMap<>();
        for (Map.Entry<String, LocatedCell> entry : row.cells().entrySet()) {
            String column = entry.getKey();
            LocatedCell cell = entry.getValue();
            CellInput input = form.input(row.id(), column).orElse(CellInput.TEXT);
            cells.put(column, cellReader.read(cell, input, text -> sent.wasSent(row.id(), column, text)));
        }
        return new ReturnedRow(row.id(), log.meet(row.location()), cells);
    }

    private List<AssignedRow> namedFirst(List<AssignedRow> rows) {
        List<List<AssignedRow>> groups = groups(rows);
        Map<RowId, Integer> firsts = new HashMap<>();
        for (int index = 0; index < groups.size(); index++) {
            AssignedRow row = groups.get(index).get(0);
            Integer first = firsts.putIfAbsent(row.id(), index);
            if (first != null && !form.isTable(row.id()) && names.refersTo(row.id(), row.location())) {
                Collections.swap(groups, first, index);
            }
        }
        return groups.stream().flatMap(List::stream).toList();
    }

    /** Groups each row with the rows that continue it. */
    private static List<List<AssignedRow>> groups(List<AssignedRow> rows) {
        List<List<AssignedRow>> groups = new ArrayList<>();
        for (AssignedRow row : rows) {
            if (groups.isEmpty() || !row.id().continued()) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(row);
        }
        return groups;
    }
}
