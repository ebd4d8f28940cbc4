package nl.ncw.export.internal.excel.anchor;

import java.util.Map;
import java.util.regex.Pattern;
import nl.ncw.export.internal.form.RowId;
import nl.ncw.export.internal.intake.FormTexts;
import nl.ncw.export.internal.ooxml.workbook.Cell;

/**
 * Texts of a form by zone of a workbook. They separate texts that people wrote outside the form from texts that the
 * form itself shows.
 *
 * @param texts the texts by zone of their cell
 */
public record WorkbookTexts(FormTexts texts) {
    private static final Pattern CELLS =
            Pattern.compile("('([^']|'')++'|[\\p{L}\\p{N}_.]++)!|\\$?[A-Z]{1,3}\\$?[0-9]++|\\s++");
    private static final String SENT = "sent ";
    private static final String COMPUTED = "computed";

    /** Returns the texts of a workbook in its current state. */
    public static WorkbookTexts of(CellPlacement workbook) {
        FormTexts texts = new FormTexts();
        for (UnassignedCell loose : workbook.loose()) {
            texts.add(zone(loose, loose.zone()), text(loose));
        }
        for (PlacedRow row : workbook.rows()) {
            for (Map.Entry<String, PlacedCell> cell : row.cells().entrySet()) {
                texts.add(sent(row.id(), cell.getKey()), cell.getValue().cell().text());
            }
        }
        return new WorkbookTexts(texts);
    }

    /** Returns whether a cell shows the text that it showed when it was sent. */
    public boolean shows(UnassignedCell loose) {
        return texts.has(zone(loose, loose.zone()), text(loose)) || texts.has(zone(loose, loose.column()), text(loose));
    }

    /** Returns whether a text was sent in a column of a row, or of any row of the same table. */
    public boolean wasSent(RowId row, String column, String text) {
        return texts.has(sent(row, column), text);
    }

    private static String sent(RowId row, String column) {
        return SENT + row + " " + column;
    }

    private static String zone(UnassignedCell loose, String zone) {
        return loose.cell().cell().formula().isPresent() ? COMPUTED : zone;
    }

    /**
     * Returns the text of a cell; for a formula, the formula without cell references, which change when rows are added
     * above.
     */
    private static String text(UnassignedCell loose) {
        Cell cell = loose.cell().cell();
        return cell.formula()
                .map(formula -> CELLS.matcher(formula).replaceAll(""))
                .orElseGet(cell::text);
    }
}
