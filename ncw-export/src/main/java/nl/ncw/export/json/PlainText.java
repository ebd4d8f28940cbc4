package nl.ncw.export.json;

/** Text out of a file as messages and unplaced things can hold it. */
final class PlainText {
    private PlainText() {}

    /** The text with those characters as escapes, such as {@code \u0007}, that the domain refuses. */
    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            if (isPlain(codePoint)) {
                plain.appendCodePoint(codePoint);
            } else {
                for (char unit : Character.toChars(codePoint)) {
                    plain.append("\\u%04x".formatted((int) unit));
                }
            }
        });
        return plain.toString();
    }

    private static boolean isPlain(int codePoint) {
        boolean loneSurrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        boolean noCharacter = (codePoint & 0xFFFE) == 0xFFFE || codePoint >= 0xFDD0 && codePoint <= 0xFDEF;
        return !Character.isISOControl(codePoint) && !loneSurrogate && !noCharacter;
    }
}
