package nl.ncw.export.internal.excel.returned;

import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.ncw.export.internal.cell.CellInput;
import nl.ncw.export.internal.cell.NumberCodec;
import nl.ncw.export.internal.excel.anchor.LocatedCell;
import nl.ncw.export.internal.finding.ExcelFindingCode;
import nl.ncw.export.internal.finding.IntakeFindingCode;
import nl.ncw.export.internal.form.ReturnedRow;
import nl.ncw.export.internal.intake.ReadingLog;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.export.internal.message.Excerpt;
import nl.ncw.export.internal.ooxml.workbook.Cell;
import nl.ncw.export.internal.ooxml.xml.XmlNumbers;
import nl.ncw.model.port.UnreadableAgreementException;

/** Reads the content of a cell as the text that a person typed, even if a program converted it. */
final class CellReader {
    /** The day with number 0, as programs count from March 1900 on, after the leap day that did not exist. */
    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 30);

    private static final int FIRST_DAY = 61;
    private static final int LAST_DAY = 2_958_465;

    private final DocumentLabels words;
    private final char decimalSign;
    private final ReadingLog log;

    CellReader(DocumentLabels words, ReadingLog log) {
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
    ReturnedRow.Cell read(LocatedCell placed, CellInput input, Predicate<String> unchanged)
            throws UnreadableAgreementException {
        Cell cell = placed.cell();
        if (!cell.isReadable()) {
            keepUnreadable(placed);
            return ReturnedRow.Cell.unreadable(log.meet(placed.location()));
        }
        String text = sentNumber(cell, input).filter(unchanged).findFirst().orElseGet(() -> text(cell, input));
        if (!unchanged.test(text)) {
            check(placed, input, text);
        }
        if (cell.struck()) {
            log.say(IntakeFindingCode.STRUCK_THROUGH, placed.location(), Excerpt.brief(text));
        }
        cell.symbols()
                .filter(symbols -> !symbols.unknown().isEmpty())
                .ifPresent(symbols -> log.say(
                        IntakeFindingCode.UNKNOWN_SYMBOL,
                        placed.location(),
                        Excerpt.brief(String.join(", ", symbols.unknown()))));
        return new ReturnedRow.Cell(text, log.meet(placed.location()));
    }

    /**
     * Returns the texts of which a program may have made the number in a cell: the same digits, or a day whose format it
     * dropped. A cell that asks for a number has its unit in its format.
     */
    private static Stream<String> sentNumber(Cell cell, CellInput input) {
        if (cell.kind() != Cell.Kind.NUMBER || input.kind() == CellInput.Kind.NUMBER) {
            return Stream.empty();
        }
        int days = XmlNumbers.count(cell.text());
        return days < FIRST_DAY || days > LAST_DAY
                ? Stream.of(cell.text())
                : Stream.of(cell.text(), BEFORE_1900.plusDays(days).toString());
    }

    private void keepUnreadable(LocatedCell placed) throws UnreadableAgreementException {
        Cell cell = placed.cell();
        String content = content(cell);
        if (cell.kind() == Cell.Kind.ERROR) {
            log.keep(ExcelFindingCode.ERROR_VALUE, placed.location(), content, cell.text());
        } else if (cell.formula().isPresent() && cell.text().isEmpty()) {
            log.keep(ExcelFindingCode.FORMULA_WITHOUT_RESULT, placed.location(), content, Excerpt.brief(content));
        } else {
            log.keep(ExcelFindingCode.UNREADABLE_CELL, placed.location(), content, Excerpt.brief(content));
        }
    }

    private void check(LocatedCell placed, CellInput input, String text) {
        Cell cell = placed.cell();
        boolean free = input.kind() == CellInput.Kind.TEXT && input.others();
        if (cell.formula().isPresent()) {
            log.say(
                    ExcelFindingCode.FORMULA,
                    placed.location(),
                    Excerpt.brief("=" + cell.formula().get()),
                    Excerpt.brief(text));
        } else if (free && cell.kind() == Cell.Kind.DATE) {
            log.say(ExcelFindingCode.DAY_FOR_TEXT, placed.location(), text);
        } else if (free && cell.kind() != Cell.Kind.TEXT) {
            log.say(ExcelFindingCode.NUMBER_FOR_TEXT, placed.location(), text);
        }
    }

    /**
     * Returns the text of a cell. A number has the unit that its format shows, or else the one that the cell asks for.
     * All its digits count, even if its format shows fewer.
     */
    private String text(Cell cell, CellInput input) {
        return Optional.of(input)
                .filter(accepted -> accepted.kind() == CellInput.Kind.NUMBER && cell.kind() == Cell.Kind.NUMBER)
                .flatMap(accepted -> NumberCodec.of(accepted, words))
                .flatMap(codec -> codec.show(cell.text(), text(cell)))
                .orElseGet(() -> text(cell));
    }

    /** Returns the content of a cell as a person would have typed it. */
    String text(Cell cell) {
        return switch (cell.kind()) {
            case TEXT -> cell.seen();
            case DATE, ERROR, UNREADABLE -> cell.text();
            case NUMBER ->
                cell.shown()
                        .flatMap(number -> number.text(words.locale()))
                        .orElseGet(() -> cell.text().replace('.', decimalSign));
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
