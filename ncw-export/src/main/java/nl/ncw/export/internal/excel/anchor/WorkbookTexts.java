package nl.ncw.export.internal.excel.anchor;

import java.util.Map;
import java.util.regex.Pattern;
import nl.ncw.export.internal.form.RowId;
import nl.ncw.export.internal.intake.FormTexts;
import nl.ncw.export.internal.ooxml.workbook.Cell;

/**
 * The texts of a form by where they stand in a workbook, so that what people wrote outside the form is known from what the form
 * shows itself.
 *
 * @param texts the texts, each under the zone of its cell
 */
public record WorkbookTexts(FormTexts texts) {
    private static final Pattern CELLS =
            Pattern.compile("('([^']|'')++'|[\\p{L}\\p{N}_.]++)!|\\$?[A-Z]{1,3}\\$?[0-9]++|\\s++");
    private static final String SENT = "sent ";
    private static final String COMPUTED = "computed";

    /** The texts of a workbook as it is. */
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

    /** Whether a cell shows what it showed. */
    public boolean shows(UnassignedCell loose) {
        return texts.has(zone(loose, loose.zone()), text(loose)) || texts.has(zone(loose, loose.column()), text(loose));
    }

    /** Whether a text stood in a column of a row that can be filled in, or in one of its table. */
    public boolean wasSent(RowId row, String column, String text) {
        return texts.has(sent(row, column), text);
    }

    private static String sent(RowId row, String column) {
        return SENT + row + " " + column;
    }

    private static String zone(UnassignedCell loose, String zone) {
        return loose.cell().cell().formula().isPresent() ? COMPUTED : zone;
    }

    /** Formulas go by what they are without their cells, which change whenever a row is added above them. */
    private static String text(UnassignedCell loose) {
        Cell cell = loose.cell().cell();
        return cell.formula()
                .map(formula -> CELLS.matcher(formula).replaceAll(""))
                .orElseGet(cell::text);
    }
}
