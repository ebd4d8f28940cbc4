package nl.ncw.export.internal.ooxml.workbook;

import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** What numbers of a format stand for. */
enum NumberFormat {
    PLAIN,
    PERCENT,
    DAY,
    TIME,
    DAY_WITH_TIME;

    /** What a format shows as it stands: quoted, or behind a backslash, an underscore or an asterisk; and colours and countries. */
    private static final Pattern LITERAL =
            Pattern.compile("\"[^\"]*\"?|[\\\\_*].|\\[(?![hms]+\\])[^\\]]*\\]?", Pattern.CASE_INSENSITIVE);

    private static final Pattern DAY_SIGN = Pattern.compile("[yde]", Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME_SIGN = Pattern.compile("[hs]", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_SIGN = Pattern.compile("m", Pattern.CASE_INSENSITIVE);
    private static final Pattern EXPONENT = Pattern.compile("General|E[+-]", Pattern.CASE_INSENSITIVE);
    private static final int MAXIMUM_CODE = 255;

    /** A format that every program knows by its number. */
    static NumberFormat builtIn(int number) {
        if (number >= 27 && number <= 36 || number >= 50 && number <= 58) {
            return DAY; // What they look like differs from country to country in East Asia.
        }
        String code = BuiltinFormats.getBuiltinFormat(number);
        return code == null ? PLAIN : of(code);
    }

    /** The format of a code, such as {@code dd-mm-yyyy}. */
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
