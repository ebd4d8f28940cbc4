package nl.ncw.model.internal.plaintext;

import java.util.regex.Pattern;

/**
 * Shortens texts to a maximum length. No method splits a surrogate pair.
 *
 * <p>Lengths are in UTF-16 units where a file format limits them, and in code points where people read the text.
 */
public final class TextShortener {
    private static final int UNITS_OF_EXCERPT = 40;
    private static final int LOOKED_AT = 400;
    private static final String ELLIPSIS = "…";
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
    private static final Pattern END_OF_CLAUSE = Pattern.compile("[\\s,;:.(–-]+$");

    private TextShortener() {}

    /**
     * Shortens a text to a number of UTF-16 units, including the ellipsis.
     *
     * @param text any text
     * @param units the maximum length of the result, at least two
     * @return the text, with an ellipsis at its end if it was longer
     */
    public static String within(String text, int units) {
        return text.length() <= units ? text : prefix(text, units - 1) + ELLIPSIS;
    }

    /**
     * Shortens a text to a number of code points, including the ellipsis.
     *
     * @param text any text
     * @param codePoints the maximum length of the result, at least one
     * @return the text, with an ellipsis at its end if it was longer
     */
    public static String withinCodePoints(String text, int codePoints) {
        return hasMore(text, codePoints) ? prefixOfCodePoints(text, codePoints - 1) + ELLIPSIS : text;
    }

    /**
     * Shortens a text to a number of code points at most, at the end of a word if it has spaces, and appends an ellipsis.
     *
     * @param text any text
     * @param codePoints the length after which the text is cut, at least one
     * @return the text, with an ellipsis in place of what was cut
     */
    public static String afterWord(String text, int codePoints) {
        if (!hasMore(text, codePoints)) {
            return text;
        }
        String beginning = prefixOfCodePoints(text, codePoints);
        int space = beginning.lastIndexOf(' ');
        boolean wholeWord = text.charAt(beginning.length()) == ' ' || space <= 0;
        return END_OF_CLAUSE
                        .matcher(wholeWord ? beginning : beginning.substring(0, space))
                        .replaceFirst("")
                + ELLIPSIS;
    }

    /**
     * Cuts a text after a number of UTF-16 units, and appends an ellipsis.
     *
     * @param text any text
     * @param units the length after which the text is cut
     * @return the text, with an ellipsis in place of what was cut
     */
    public static String after(String text, int units) {
        return text.length() <= units ? text : prefix(text, units) + ELLIPSIS;
    }

    /**
     * Cuts a text after a number of code points, and appends an ellipsis.
     *
     * @param text any text
     * @param codePoints the length after which the text is cut
     * @return the text, with an ellipsis in place of what was cut
     */
    public static String afterCodePoints(String text, int codePoints) {
        return hasMore(text, codePoints) ? prefixOfCodePoints(text, codePoints) + ELLIPSIS : text;
    }

    /**
     * Returns the beginning of a text, without an ellipsis.
     *
     * @param text any text
     * @param units the maximum length of the result, in UTF-16 units
     * @return the text if it is not longer; otherwise its beginning, one unit shorter where a surrogate pair would be
     *     split
     */
    public static String prefix(String text, int units) {
        if (text.length() <= units) {
            return text;
        }
        return text.substring(0, units > 0 && Character.isHighSurrogate(text.charAt(units - 1)) ? units - 1 : units);
    }

    /**
     * Returns a text as one line.
     *
     * @param text any text
     * @return the text without white space at its ends, with each run of white space replaced by one space
     */
    public static String line(String text) {
        return WHITE_SPACE.matcher(text.strip()).replaceAll(" ");
    }

    /**
     * Returns the beginning of a text as one line, short enough for several in a line of a log.
     *
     * @param text any text
     * @return the text as one line of at most {@value #UNITS_OF_EXCERPT} UTF-16 units, with an ellipsis if it was longer
     */
    public static String excerpt(String text) {
        return within(line(prefix(text, LOOKED_AT)), UNITS_OF_EXCERPT);
    }

    private static boolean hasMore(String text, int codePoints) {
        return text.codePointCount(0, text.length()) > codePoints;
    }

    private static String prefixOfCodePoints(String text, int codePoints) {
        return text.substring(0, text.offsetByCodePoints(0, codePoints));
    }
}
