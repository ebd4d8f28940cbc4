package nl.ncw.export.internal.excel.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import nl.ncw.export.internal.cell.CellInput;
import nl.ncw.export.internal.cell.NumberCodec;
import nl.ncw.export.internal.message.DocumentLabels;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** Content to write in a cell, with the style of the cell. */
public sealed interface CellContent {
    /**
     * The first day that Excel numbers rightly: it takes 1900 for a leap year, so that the numbers before are one too
     * low.
     */
    LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    /** The last day that Excel has. */
    LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /** The number of decimal digits that a number in a workbook keeps. */
    int DIGITS = 15;

    /** The kinds of content, one for each permitted type. */
    enum Kind {
        /** {@link Text}. */
        TEXT,
        /** {@link Day}. */
        DAY,
        /** {@link Amount}. */
        AMOUNT,
        /** {@link Formula}. */
        FORMULA
    }

    /** Returns the kind of this content, to switch on. */
    Kind kind();

    XSSFCellStyle style();

    /** Returns the text that a reader sees. The height of the row is computed from it. */
    String shown();

    /** Returns the text of the cell in further rows below, when this content ends before that of other columns. */
    String continuation();

    /**
     * Text. Where it is longer than a cell shows, it continues in rows below.
     *
     * @param quiet the first part, in the quiet font
     * @param bold the second part, in the bold font
     * @param plain the third part, in the plain font
     * @param continuation the text of the cell in further rows below, once this text has ended
     */
    public record Text(String quiet, String bold, String plain, String continuation, XSSFCellStyle style)
            implements CellContent {
        /** Creates text in one font. */
        public Text(String text, String continuation, XSSFCellStyle style) {
            this("", "", text, continuation, style);
        }

        @Override
        public Kind kind() {
            return Kind.TEXT;
        }

        @Override
        public String shown() {
            return quiet + bold + plain;
        }
    }

    /** A day between {@link #FIRST_DAY} and {@link #LAST_DAY}. */
    record Day(LocalDate day, XSSFCellStyle style) implements CellContent {
        @Override
        public Kind kind() {
            return Kind.DAY;
        }

        @Override
        public String shown() {
            return day.toString();
        }

        @Override
        public String continuation() {
            return "";
        }
    }

    /**
     * An amount, as a number in a cell whose number format shows the unit.
     *
     * @param amount the amount, with at most {@link #DIGITS} digits
     * @param shown the amount with its unit
     */
    record Amount(BigDecimal amount, String shown, XSSFCellStyle style) implements CellContent {
        @Override
        public Kind kind() {
            return Kind.AMOUNT;
        }

        @Override
        public String continuation() {
            return "";
        }
    }

    /**
     * A formula that the writer builds.
     *
     * @param formula the formula, which contains no text that a person wrote
     * @param shown a text about as long as its result
     */
    record Formula(String formula, String shown, XSSFCellStyle style) implements CellContent {
        @Override
        public Kind kind() {
            return Kind.FORMULA;
        }

        @Override
        public String continuation() {
            return "";
        }
    }

    static CellContent text(String text, XSSFCellStyle style) {
        return new Text(text, "", style);
    }

    static CellContent empty(XSSFCellStyle style) {
        return text("", style);
    }

    static CellContent formula(String formula, XSSFCellStyle style) {
        return new Formula(formula, "", style);
    }

    /** Returns the content of a cell to fill in, with the style of its kind of input. */
    static CellContent filledIn(CellInput input, String text, CellStyles styles, DocumentLabels labels) {
        return switch (input.kind()) {
            case DATE -> day(text, styles);
            case NUMBER -> amount(input, text, styles, labels);
            case BOX -> text(text, styles.box);
            case TEXT, PERIOD, NONE -> text(text, styles.input);
        };
    }

    /**
     * Returns the content of a cell for a number: a number if the text is one in the unit of the cell, else the text as
     * it is written, such as one with another unit.
     */
    private static CellContent amount(CellInput input, String text, CellStyles styles, DocumentLabels labels) {
        XSSFCellStyle style = styles.amount(input.offered().get(0));
        return NumberCodec.of(input, labels)
                .flatMap(codec -> codec.shown(text))
                .filter(amount -> amount.precision() <= DIGITS)
                .<CellContent>map(amount -> new Amount(amount, text, style))
                .orElseGet(() -> text(text, text.isEmpty() ? style : styles.input));
    }

    /** Returns the content of a cell for a day: a date where Excel has that day, else the text as it is written. */
    static CellContent day(String iso, CellStyles styles) {
        Optional<LocalDate> day = parsed(iso).filter(date -> !date.isBefore(FIRST_DAY) && !date.isAfter(LAST_DAY));
        return day.<CellContent>map(date -> new Day(date, styles.day))
                .orElseGet(() -> text(iso, iso.isEmpty() ? styles.day : styles.input));
    }

    private static Optional<LocalDate> parsed(String iso) {
        try {
            return Optional.of(LocalDate.parse(iso));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
