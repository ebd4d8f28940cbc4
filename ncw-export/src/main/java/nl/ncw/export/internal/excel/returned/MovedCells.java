package nl.ncw.export.internal.excel.returned;

import java.util.List;
import java.util.Optional;
import nl.ncw.export.internal.excel.anchor.NamedRows;
import nl.ncw.export.internal.excel.anchor.PlacedRow;
import nl.ncw.export.internal.excel.anchor.WorkbookIndex;
import nl.ncw.export.internal.finding.ExcelCode;
import nl.ncw.export.internal.form.RowId;
import nl.ncw.export.internal.intake.ReadingLog;

/**
 * Reports answers that were cut from one row and pasted into another. The defined name moves with such a cell, and the
 * name of the target cell is lost. The row determines which question the text answers. Sorting also makes names refer
 * to other rows, but then no name is lost.
 */
final class MovedCells {
    private final WorkbookIndex form;
    private final NamedRows names;
    private final ReadingLog log;

    MovedCells(WorkbookIndex form, NamedRows names, ReadingLog log) {
        this.form = form;
        this.names = names;
        this.log = log;
    }

    void report(List<PlacedRow> rows) {
        for (PlacedRow row : rows) {
            if (form.isNamed(row.id()) && !names.has(row.id())) {
                cameFrom(row)
                        .ifPresent(id -> log.say(
                                ExcelCode.MOVED_CELL,
                                row.spot().at(names.column(id).orElse(row.spot().column())),
                                id.subject()));
            }
        }
    }

    private Optional<RowId> cameFrom(PlacedRow row) {
        return names.at(row.spot().title(), row.spot().row()).filter(id -> !form.isTable(id) && !id.equals(row.id()));
    }
}
