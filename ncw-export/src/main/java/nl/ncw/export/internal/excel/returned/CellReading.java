package nl.ncw.export.internal.excel.returned;

import java.text.DecimalFormatSymbols;
import java.util.function.Predicate;
import nl.ncw.export.internal.excel.anchor.PlacedCell;
import nl.ncw.export.internal.finding.ExcelCode;
import nl.ncw.export.internal.finding.IntakeCode;
import nl.ncw.export.internal.form.FilledRow;
import nl.ncw.export.internal.intake.ReadingLog;
import nl.ncw.export.internal.message.Labels;
import nl.ncw.export.internal.ooxml.workbook.Cell;
import nl.ncw.export.internal.table.Input;
import nl.ncw.model.port.UnreadableAgreementException;

/** Reads the content of a cell as the text that a person typed, even if a program converted it. */
final class CellReading {
    private final Labels words;
    private final char decimalSign;
    private final ReadingLog log;

    CellReading(Labels words, ReadingLog log) {
        this.words = words;
        this.decimalSign = DecimalFormatSymbols.getInstance(words.locale()).getDecimalSeparator();
        this.log = log;
    }

    /**
     * Returns the text of a cell, with its findings.
     *
     * @param input the input that the cell accepts
     * @param unchanged the test whether a text is the sent text
     */
    FilledRow.Cell read(PlacedCell placed, Input input, Predicate<String> unchanged)
            throws UnreadableAgreementException {
        Cell cell = placed.cell();
        if (cell.kind() == Cell.Kind.ERROR) {
            log.keep(ExcelCode.ERROR_VALUE, placed.spot(), content(cell), cell.text());
            return new FilledRow.Cell("", log.meet(placed.spot()));
        }
        String text = text(cell);
        if (!unchanged.test(text)) {
            check(placed, input, text);
        }
        if (cell.struck()) {
            log.say(IntakeCode.STRUCK_THROUGH, placed.spot(), ReadingLog.excerpt(text));
        }
        return new FilledRow.Cell(text, log.meet(placed.spot()));
    }

    private void check(PlacedCell placed, Input input, String text) {
        Cell cell = placed.cell();
        boolean free = input.kind() == Input.Kind.TEXT && input.others();
        if (cell.formula().isPresent()) {
            log.say(
                    ExcelCode.FORMULA,
                    placed.spot(),
                    ReadingLog.excerpt("=" + cell.formula().get()),
                    ReadingLog.excerpt(text));
        } else if (free && cell.kind() == Cell.Kind.DATE) {
            log.say(ExcelCode.DAY_FOR_TEXT, placed.spot(), text);
        } else if (free && cell.kind() != Cell.Kind.TEXT) {
            log.say(ExcelCode.NUMBER_FOR_TEXT, placed.spot(), text);
        }
    }

    /** Returns the content of a cell as a person would have typed it. */
    String text(Cell cell) {
        return switch (cell.kind()) {
            case TEXT, DATE, ERROR -> cell.text();
            case NUMBER -> cell.text().replace('.', decimalSign);
            case BOOLEAN -> words.get(cell.text().equals("true") ? "yes" : "no");
        };
    }

    /** Returns the content of a cell, with its formula if it has one. */
    String content(Cell cell) {
        return cell.formula()
                .map(formula -> "=" + formula + (cell.text().isEmpty() ? "" : " → " + text(cell)))
                .orElseGet(() -> text(cell));
    }
}
