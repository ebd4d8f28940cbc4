package nl.ncw.export.excel;

import java.util.List;
import java.util.Optional;
import nl.ncw.export.form.RowId;
import nl.ncw.model.port.Severity;

/**
 * Notices answers that were cut out of one row and pasted in another: their name has gone with them, and that of the cell they
 * came into is lost. The row decides what is answered there. Where rows were sorted, names lead to other rows as well, but
 * then none is lost.
 */
final class MovedCells {
    private final FormIndex form;
    private final NamedRows names;
    private final Report report;

    MovedCells(FormIndex form, NamedRows names, Report report) {
        this.form = form;
        this.names = names;
        this.report = report;
    }

    void report(List<PlacedRow> rows) {
        for (PlacedRow row : rows) {
            if (form.isNamed(row.id()) && !names.has(row.id())) {
                cameFrom(row)
                        .ifPresent(id -> report.say(
                                Severity.WARNING,
                                "moved-cell",
                                row.spot().at(names.column(id).orElse(row.spot().column())),
                                id.subject()));
            }
        }
    }

    private Optional<RowId> cameFrom(PlacedRow row) {
        return names.at(row.spot().name(), row.spot().row()).filter(id -> !form.isTable(id) && !id.equals(row.id()));
    }
}
