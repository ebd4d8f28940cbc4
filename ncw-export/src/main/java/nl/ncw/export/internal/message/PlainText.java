package nl.ncw.export.internal.message;

import java.util.regex.Pattern;

/**
 * Text out of a file from elsewhere, as the domain, documents and messages can hold it. What no text can hold, such as a
 * control character or half of a surrogate pair, becomes visible as an escape such as {@code \u0007}.
 */
public final class PlainText {
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private PlainText() {}

    /**
     * Text of several lines.
     *
     * @param text any text
     * @return the text with line ends as line feeds, and with tabs, as the domain holds it
     */
    public static String of(String text) {
        return escaped(text.replace("\r\n", "\n").replace('\r', '\n'), "\n\t");
    }

    /**
     * Text in one line, for a name or a place.
     *
     * @param text any text
     * @return the text, in which line ends and tabs are escapes too
     */
    public static String line(String text) {
        return escaped(text, "");
    }

    /**
     * The beginning of a text in one line, where there is no room for more.
     *
     * @param text any text
     * @param characters how many UTF-16 units there is room for, two at least
     * @return the text with each run of white space as a blank, and with an ellipsis at its end if it was longer
     */
    public static String beginning(String text, int characters) {
        return shortened(WHITE_SPACE.matcher(text.strip()).replaceAll(" "), characters);
    }

    /**
     * As much of a text as there is room for.
     *
     * @param text any text
     * @param characters how many UTF-16 units there is room for, two at least
     * @return the text, with an ellipsis at its end if it was longer; no character is cut in two
     */
    public static String shortened(String text, int characters) {
        if (text.length() <= characters) {
            return text;
        }
        int end = characters - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    private static String escaped(String text, String welcome) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            if (isText(codePoint) || welcome.indexOf(codePoint) >= 0) {
                plain.appendCodePoint(codePoint);
            } else {
                for (char unit : Character.toChars(codePoint)) {
                    plain.append("\\u%04x".formatted((int) unit));
                }
            }
        });
        return plain.toString();
    }

    private static boolean isText(int codePoint) {
        boolean loneSurrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        boolean noCharacter = (codePoint & 0xFFFE) == 0xFFFE || codePoint >= 0xFDD0 && codePoint <= 0xFDEF;
        return !Character.isISOControl(codePoint) && !loneSurrogate && !noCharacter;
    }
}
