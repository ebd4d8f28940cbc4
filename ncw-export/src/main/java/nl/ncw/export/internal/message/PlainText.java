package nl.ncw.export.internal.message;

import nl.ncw.model.internal.plaintext.PlainCharacters;

/**
 * Converter of text from a file to text that the domain, documents and messages accept. Other characters, such as a
 * control character or half of a surrogate pair, become a visible escape such as {@code \u0007}.
 */
public final class PlainText {
    private PlainText() {}

    /**
     * Returns text of several lines.
     *
     * @param text any text
     * @return the text, with line feeds as line ends, and with its tabs
     */
    public static String of(String text) {
        return escaped(text.replace("\r\n", "\n").replace('\r', '\n'), "\n\t");
    }

    /**
     * Returns text in one line, for a name or a location.
     *
     * @param text any text
     * @return the text, in which line ends and tabs are escapes too
     */
    public static String line(String text) {
        return escaped(text, "");
    }

    private static String escaped(String text, String allowed) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            if (PlainCharacters.isPlain(codePoint) || allowed.indexOf(codePoint) >= 0) {
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
