package nl.ncw.export.excel;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.ncw.export.excel.file.Cell;
import nl.ncw.export.form.RowId;
import nl.ncw.export.sent.SentTexts;

/**
 * What stood in the cells of a workbook when it was written, so that what people wrote outside the form is known from what the
 * form says itself.
 */
final class KnownTexts {
    private static final Pattern CELLS =
            Pattern.compile("('([^']|'')++'|[\\p{L}\\p{N}_.]++)!|\\$?[A-Z]{1,3}\\$?[0-9]++|\\s++");
    private static final String SENT = "sent ";
    private static final String COMPUTED = "computed";

    private final SentTexts texts;

    private KnownTexts(SentTexts texts) {
        this.texts = texts;
    }

    static KnownTexts none() {
        return new KnownTexts(new SentTexts());
    }

    /** The texts of a workbook as it is. */
    static KnownTexts of(Placement workbook) {
        SentTexts texts = new SentTexts();
        for (LooseCell loose : workbook.loose()) {
            texts.add(zone(loose, loose.zone()), text(loose));
        }
        for (PlacedRow row : workbook.rows()) {
            for (Map.Entry<String, PlacedCell> cell : row.cells().entrySet()) {
                texts.add(sent(row.id(), cell.getKey()), cell.getValue().cell().text());
            }
        }
        return new KnownTexts(texts);
    }

    /** Whether a cell shows what it showed. */
    boolean shows(LooseCell loose) {
        return texts.has(zone(loose, loose.zone()), text(loose)) || texts.has(zone(loose, loose.column()), text(loose));
    }

    /** Whether a text stood in a column of a row that can be filled in, or in one of its table. */
    boolean wasSent(RowId row, String column, String text) {
        return texts.has(sent(row, column), text);
    }

    private static String sent(RowId row, String column) {
        return SENT + row + " " + column;
    }

    private static String zone(LooseCell loose, String zone) {
        return loose.cell().cell().formula().isPresent() ? COMPUTED : zone;
    }

    /** Formulas go by what they are without their cells, which change whenever a row is added above them. */
    private static String text(LooseCell loose) {
        Cell cell = loose.cell().cell();
        return cell.formula()
                .map(formula -> CELLS.matcher(formula).replaceAll(""))
                .orElseGet(cell::text);
    }

    /** As letters and digits, to be carried. */
    String written() {
        return texts.written();
    }

    /** What was carried, if it is well-formed. */
    static Optional<KnownTexts> read(String written) {
        return SentTexts.read(written).map(KnownTexts::new);
    }
}
