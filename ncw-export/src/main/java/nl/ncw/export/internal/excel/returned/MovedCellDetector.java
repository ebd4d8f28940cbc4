package nl.ncw.export.internal.excel.returned;

import java.util.List;
import java.util.Optional;
import nl.ncw.export.internal.excel.anchor.AssignedRow;
import nl.ncw.export.internal.excel.anchor.DefinedNameRows;
import nl.ncw.export.internal.excel.anchor.WorkbookFieldIndex;
import nl.ncw.export.internal.finding.ExcelFindingCode;
import nl.ncw.export.internal.form.RowId;
import nl.ncw.export.internal.intake.ReadingLog;

/**
 * Reports answers that were cut from one row and pasted into another. The defined name moves with such a cell, and the
 * name of the target cell is lost. The row determines which question the text answers. Sorting also makes names refer
 * to other rows, but then no name is lost.
 */
final class MovedCellDetector {
    private final WorkbookFieldIndex form;
    private final DefinedNameRows names;
    private final ReadingLog log;

    MovedCellDetector(WorkbookFieldIndex form, DefinedNameRows names, ReadingLog log) {
        this.form = form;
        this.names = names;
        this.log = log;
    }

    void report(List<AssignedRow> rows) {
        for (AssignedRow row : rows) {
            if (!names.has(row.id()) && form.isNamed(row.id())) {
                source(row)
                        .ifPresent(id -> log.say(
                                ExcelFindingCode.MOVED_CELL,
                                row.location()
                                        .at(names.column(id)
                                                .orElse(row.location().column())),
                                id.key()));
            }
        }
    }

    private Optional<RowId> source(AssignedRow row) {
        return names.at(row.location().title(), row.location().row())
                .filter(id -> !form.isTable(id) && !id.equals(row.id()));
    }
}
