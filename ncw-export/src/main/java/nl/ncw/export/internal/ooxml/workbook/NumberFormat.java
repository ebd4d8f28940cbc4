package nl.ncw.export.internal.ooxml.workbook;

import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** Meaning of numbers with a number format. */
enum NumberFormat {
    PLAIN,
    PERCENT,
    DAY,
    TIME,
    DAY_WITH_TIME;

    /**
     * Literal parts of a format code: quoted text, a character after a backslash, an underscore or an asterisk, and
     * colours and locales.
     */
    private static final Pattern LITERAL =
            Pattern.compile("\"[^\"]*\"?|[\\\\_*].|\\[(?![hms]+\\])[^\\]]*\\]?", Pattern.CASE_INSENSITIVE);

    private static final Pattern DAY_SIGN = Pattern.compile("[yde]", Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME_SIGN = Pattern.compile("[hs]", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_SIGN = Pattern.compile("m", Pattern.CASE_INSENSITIVE);
    private static final Pattern EXPONENT = Pattern.compile("General|E[+-]", Pattern.CASE_INSENSITIVE);
    /** The maximum length of a format code. */
    static final int MAXIMUM_CODE = 255;

    /** Returns a built-in format by its number. */
    static NumberFormat builtIn(int number) {
        if (number >= 27 && number <= 36 || number >= 50 && number <= 58) {
            return DAY; // The appearance of these formats depends on the country, in East Asia.
        }
        String code = BuiltinFormats.getBuiltinFormat(number);
        return code == null ? PLAIN : of(code);
    }

    /** Returns the format of a code, such as {@code dd-mm-yyyy}. */
    static NumberFormat of(String code) {
        if (code.length() > MAXIMUM_CODE) {
            return PLAIN;
        }
        String forPositive = code.split(";", 2)[0];
        String signs =
                EXPONENT.matcher(LITERAL.matcher(forPositive).replaceAll("")).replaceAll("");
        boolean time = TIME_SIGN.matcher(signs).find();
        boolean day = DAY_SIGN.matcher(signs).find()
                || !time && MONTH_SIGN.matcher(signs).find();
        if (day) {
            return time ? DAY_WITH_TIME : DAY;
        }
        if (time) {
            return TIME;
        }
        return signs.contains("%") ? PERCENT : PLAIN;
    }
}
