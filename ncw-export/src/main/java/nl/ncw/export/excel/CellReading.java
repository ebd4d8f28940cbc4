package nl.ncw.export.excel;

import java.text.DecimalFormatSymbols;
import java.util.function.Predicate;
import nl.ncw.export.excel.file.Cell;
import nl.ncw.export.form.FilledRow;
import nl.ncw.export.internal.message.Labels;
import nl.ncw.export.internal.table.Input;
import nl.ncw.model.port.Severity;
import nl.ncw.model.port.UnreadableAgreementException;

/** Reads what was filled in in cells as the text that a person meant, whatever a program made of it. */
final class CellReading {
    private final Labels words;
    private final char decimalSign;
    private final Report report;

    CellReading(Labels words, Report report) {
        this.words = words;
        this.decimalSign = DecimalFormatSymbols.getInstance(words.locale()).getDecimalSeparator();
        this.report = report;
    }

    /**
     * The text of a cell, with what there is to say of it.
     *
     * @param input what can be written in the cell
     * @param unchanged whether a text is that which was sent
     */
    FilledRow.Cell read(PlacedCell placed, Input input, Predicate<String> unchanged)
            throws UnreadableAgreementException {
        Cell cell = placed.cell();
        if (cell.kind() == Cell.Kind.ERROR) {
            report.keep(Severity.ERROR, "error-value", placed.spot(), placed.spot(), content(cell), cell.text());
            return new FilledRow.Cell("", report.name(placed.spot()));
        }
        String text = text(cell);
        if (!unchanged.test(text)) {
            check(placed, input, text);
        }
        if (cell.struck()) {
            report.say(Severity.WARNING, "struck-through", placed.spot(), Messages.shown(text));
        }
        return new FilledRow.Cell(text, report.name(placed.spot()));
    }

    private void check(PlacedCell placed, Input input, String text) {
        Cell cell = placed.cell();
        boolean free = input.kind() == Input.Kind.TEXT && input.others();
        if (cell.formula().isPresent()) {
            report.say(
                    Severity.WARNING,
                    "formula",
                    placed.spot(),
                    Messages.shown("=" + cell.formula().get()),
                    Messages.shown(text));
        } else if (free && cell.kind() == Cell.Kind.DATE) {
            report.say(Severity.WARNING, "day-for-text", placed.spot(), text);
        } else if (free && cell.kind() != Cell.Kind.TEXT) {
            report.say(Severity.WARNING, "number-for-text", placed.spot(), text);
        }
    }

    /** What stands in a cell, as a person would have typed it. */
    String text(Cell cell) {
        return switch (cell.kind()) {
            case TEXT, DATE, ERROR -> cell.text();
            case NUMBER -> cell.text().replace('.', decimalSign);
            case BOOLEAN -> words.get(cell.text().equals("true") ? "yes" : "no");
        };
    }

    /** What stands in a cell, with the formula that it came from. */
    String content(Cell cell) {
        return cell.formula()
                .map(formula -> "=" + formula + (cell.text().isEmpty() ? "" : " → " + text(cell)))
                .orElseGet(() -> text(cell));
    }
}
