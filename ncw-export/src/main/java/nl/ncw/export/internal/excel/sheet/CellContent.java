package nl.ncw.export.internal.excel.sheet;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import nl.ncw.export.internal.table.CellInput;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** What is to stand in a cell. */
public sealed interface CellContent {
    /** The days that Excel has: those before have a number that is one too low, since it takes 1900 for a leap year. */
    LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /** The kinds of content, one for each permitted type. */
    enum Kind {
        /** {@link Text}. */
        TEXT,
        /** {@link Day}. */
        DAY,
        /** {@link Formula}. */
        FORMULA
    }

    /** The kind of this content, to switch on. */
    Kind kind();

    XSSFCellStyle style();

    /** What a reader sees, by which the row's height is measured. */
    String shown();

    /** What stands in the rows below once the content has ended there. */
    String goingOn();

    /**
     * Text, which goes on in rows below where it is longer than a cell shows.
     *
     * @param aside a beginning that stands back
     * @param lead what stands out behind it
     * @param rest what follows
     * @param goingOn what stands in the rows below once the text has ended
     */
    public record Text(String aside, String lead, String rest, String goingOn, XSSFCellStyle style)
            implements CellContent {
        /** Text all in one look. */
        public Text(String text, String goingOn, XSSFCellStyle style) {
            this("", "", text, goingOn, style);
        }

        @Override
        public Kind kind() {
            return Kind.TEXT;
        }

        @Override
        public String shown() {
            return aside + lead + rest;
        }
    }

    /** A day that Excel has. */
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
        public String goingOn() {
            return "";
        }
    }

    /**
     * A formula of our own.
     *
     * @param formula the formula, which holds nothing that a person wrote
     * @param shown about what will come out of it
     */
    record Formula(String formula, String shown, XSSFCellStyle style) implements CellContent {
        @Override
        public Kind kind() {
            return Kind.FORMULA;
        }

        @Override
        public String goingOn() {
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

    /** What is filled in, or will be, in a cell that takes it. */
    static CellContent filledIn(CellInput input, String text, CellStyles styles) {
        return switch (input.kind()) {
            case DATE -> day(text, styles);
            case TEXT, NONE -> text(text, styles.input);
        };
    }

    /** A day to fill in: as a day where Excel has it, else as it is written. */
    static CellContent day(String iso, CellStyles styles) {
        Optional<LocalDate> day = parsed(iso).filter(known -> !known.isBefore(FIRST_DAY) && !known.isAfter(LAST_DAY));
        return day.<CellContent>map(known -> new Day(known, styles.day))
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
