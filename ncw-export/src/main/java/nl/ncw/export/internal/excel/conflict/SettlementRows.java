package nl.ncw.export.internal.excel.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ncw.export.internal.excel.anchor.CellAddress;
import nl.ncw.export.internal.ooxml.workbook.Cell;
import nl.ncw.export.internal.ooxml.workbook.Row;
import nl.ncw.export.internal.ooxml.workbook.Sheet;
import nl.ncw.export.internal.ooxml.workbook.WorkbookContent;

/**
 * Rows of a workbook that came back, by the number of their conflict.
 *
 * @param byConflict the rows of each conflict, in the order of the workbook
 */
record SettlementRows(Map<Integer, List<Anchored>> byConflict) {

    static SettlementRows in(WorkbookContent workbook) {
        Map<Integer, List<Anchored>> found = new HashMap<>();
        for (int index = 0; index < workbook.sheets().size(); index++) {
            Sheet sheet = workbook.sheets().get(index);
            for (Row row : sheet.rows()) {
                CellAddress first = new CellAddress(index, sheet.name(), row.number(), 0);
                row.cell(0)
                        .map(Cell::text)
                        .flatMap(ConflictAnchor::of)
                        .ifPresent(anchor -> found.computeIfAbsent(anchor.conflict(), conflict -> new ArrayList<>())
                                .add(new Anchored(anchor, first, row)));
            }
        }
        return new SettlementRows(found);
    }

    List<Anchored> of(int conflict) {
        return byConflict.getOrDefault(conflict, List.of());
    }

    /**
     * Row with its anchor.
     *
     * @param anchor the anchor
     * @param first the address of its first cell
     * @param row the row
     */
    record Anchored(ConflictAnchor anchor, CellAddress first, Row row) {}
}
