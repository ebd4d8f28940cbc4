package nl.ncw.export.internal.ooxml.workbook;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;

/**
 * Number in a cell whose format shows more than its digits, such as {@code 0000000000} for telephone numbers.
 *
 * @param value the number
 * @param code the format code, with sections for positive, negative and zero numbers
 */
public record FormattedNumber(BigDecimal value, String code) {
    /** Literal text in a format code. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.");

    private static final Pattern DIGIT = Pattern.compile("[0#?]");

    /** The index of a format that is not built in: its code decides. */
    private static final int CUSTOM = -1;

    /**
     * Returns the number as programs show it.
     *
     * @param locale the locale of the decimal and the grouping sign
     * @return the text; empty if the format shows no digit
     */
    public Optional<String> text(Locale locale) {
        if (!DIGIT.matcher(LITERAL.matcher(code).replaceAll("")).find()) {
            return Optional.empty();
        }
        String shown = new DataFormatter(locale).formatRawCellContents(value.doubleValue(), CUSTOM, code);
        return Optional.of(shown.strip()).filter(text -> !text.isEmpty());
    }
}
