package nl.ncw.export.internal.ooxml.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Number in a cell, as text. Days and times are numbers too: the days since an epoch, with the time as a fraction.
 *
 * @param kind the meaning of the number
 * @param text the number, day or time
 */
record CellNumber(Cell.Kind kind, String text) {
    /** The number of digits that programs show; further digits are artefacts of the binary form. */
    private static final MathContext SHOWN = new MathContext(15);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final long DAY = Duration.ofDays(1).toSeconds();
    private static final int DAYS = 2_958_466;

    /** Excel treats 1900 as a leap year, as Lotus 1-2-3 did. From this day on, the number is one too high. */
    private static final int LEAP_DAY = 60;

    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate FIRST_OF_1904 = LocalDate.of(1904, 1, 1);

    /** Converts a number as stored in the file, in a cell with a format. Content that is not a number is unreadable. */
    static CellNumber of(String written, NumberFormat format, boolean since1904) {
        double number = number(written);
        if (!Double.isFinite(number)) {
            return new CellNumber(Cell.Kind.UNREADABLE, written);
        }
        BigDecimal decimal = BigDecimal.valueOf(number).round(SHOWN);
        if (format == NumberFormat.PLAIN) {
            return new CellNumber(Cell.Kind.NUMBER, plain(decimal));
        }
        if (format == NumberFormat.PERCENT) {
            return new CellNumber(Cell.Kind.NUMBER, plain(decimal.multiply(HUNDRED)) + "%");
        }
        boolean from = format == NumberFormat.TIME || since1904 ? number >= 0 : number >= 1;
        return from && number < DAYS
                ? new CellNumber(Cell.Kind.DATE, moment(Math.round(number * DAY), format, since1904))
                : new CellNumber(Cell.Kind.NUMBER, plain(decimal));
    }

    /** Returns the number as programs show it in a format with a code of its own; empty for a day or a time. */
    Optional<FormattedNumber> shown(String written, Optional<String> code) {
        return kind == Cell.Kind.NUMBER
                ? code.map(own ->
                        new FormattedNumber(BigDecimal.valueOf(number(written)).round(SHOWN), own))
                : Optional.empty();
    }

    private static double number(String written) {
        try {
            return Double.parseDouble(written);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String moment(long seconds, NumberFormat format, boolean since1904) {
        if (format == NumberFormat.TIME) {
            return time(seconds);
        }
        String day = day(Math.floorDiv(seconds, DAY), since1904);
        long rest = seconds % DAY;
        return format == NumberFormat.DAY || rest == 0 ? day : day + "T" + time(rest);
    }

    private static String day(long number, boolean since1904) {
        if (since1904) {
            return FIRST_OF_1904.plusDays(number).toString();
        }
        if (number == LEAP_DAY) {
            return "1900-02-29";
        }
        return BEFORE_1900.plusDays(number < LEAP_DAY ? number : number - 1).toString();
    }

    private static String time(long seconds) {
        long minutes = seconds / 60;
        String time = String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
        return seconds % 60 == 0 ? time : time + String.format(Locale.ROOT, ":%02d", seconds % 60);
    }
}
