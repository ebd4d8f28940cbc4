package nl.ncw.export.internal.excel.anchor;

import java.util.Map;
import nl.ncw.export.internal.form.RowId;
import nl.ncw.export.internal.intake.FormTextHashes;
import nl.ncw.export.internal.ooxml.workbook.Cell;
import nl.ncw.export.internal.ooxml.workbook.SheetRemark;
import nl.ncw.export.internal.ooxml.workbook.WorkbookContent;

/**
 * Texts of a form by scope of a workbook. They separate texts that people wrote outside the form from texts that the
 * form itself shows.
 *
 * @param texts the texts by scope of their cell
 */
public record WorkbookTextHashes(FormTextHashes texts) {
    private static final String SENT = "sent ";
    private static final String COMPUTED = "computed";
    private static final String REMARK = "remark ";

    /**
     * Returns the texts of a workbook in its current state.
     *
     * @param content the content of the workbook
     * @param workbook its cells
     */
    public static WorkbookTextHashes of(WorkbookContent content, CellAssigner workbook) {
        FormTextHashes texts = new FormTextHashes();
        texts.add(REMARK, "");
        content.sheets().stream()
                .flatMap(sheet -> sheet.remarks().stream())
                .forEach(remark -> texts.add(REMARK + remark.kind(), remark.text()));
        for (UnassignedCell unassigned : workbook.unassigned()) {
            texts.add(scope(unassigned, unassigned.scope()), text(unassigned));
        }
        for (AssignedRow row : workbook.rows()) {
            for (Map.Entry<String, LocatedCell> cell : row.cells().entrySet()) {
                texts.add(sent(row.id(), cell.getKey()), cell.getValue().cell().text());
            }
        }
        return new WorkbookTextHashes(texts);
    }

    /** Returns whether a cell shows the text that it showed when it was sent. */
    public boolean shows(UnassignedCell unassigned) {
        String text = text(unassigned);
        return texts.has(scope(unassigned, unassigned.scope()), text)
                || texts.has(scope(unassigned, unassigned.column()), text);
    }

    /** Returns whether a text was sent in a column of a row, or of any row of the same table. */
    public boolean wasSent(RowId row, String column, String text) {
        return texts.has(sent(row, column), text);
    }

    /**
     * Returns whether the form itself may have a text outside the cells, such as a page header. Forms of earlier
     * versions of this library do not carry these texts, so that nobody can tell them from those of people.
     */
    public boolean mayShow(SheetRemark remark) {
        return !texts.has(REMARK, "") || texts.has(REMARK + remark.kind(), remark.text());
    }

    private static String sent(RowId row, String column) {
        return SENT + row + " " + column;
    }

    private static String scope(UnassignedCell unassigned, String scope) {
        return unassigned.cell().cell().formula().isPresent() ? COMPUTED : scope;
    }

    /**
     * Returns the text of a cell; for a formula, the formula without cell references, which change when rows are added
     * above.
     */
    private static String text(UnassignedCell unassigned) {
        Cell cell = unassigned.cell().cell();
        return cell.formula().map(ReferenceScanner::withoutReferences).orElseGet(cell::text);
    }
}
