package nl.ncw.export.internal.message;

import nl.ncw.model.internal.plaintext.PlainCharacters;

/**
 * Text out of a file from elsewhere, as the domain, documents and messages can hold it. What no text can hold, such as a
 * control character or half of a surrogate pair, becomes visible as an escape such as {@code \u0007}.
 */
public final class PlainText {
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

    private static String escaped(String text, String welcome) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            if (PlainCharacters.isPlain(codePoint) || welcome.indexOf(codePoint) >= 0) {
                plain.appendCodePoint(codePoint);
            } else {
                for (char unit : Character.toChars(codePoint)) {
                    plain.append("\\u%04x".formatted((int) unit));
                }
            }
        });
        return plain.toString();
    }
}
