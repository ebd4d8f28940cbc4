package nl.ncw.model.internal.plaintext;

/** The characters that a line of text can hold in every format. */
public final class PlainCharacters {
    private PlainCharacters() {}

    /**
     * Returns whether a code point is a character of a line: no control character, no half of a surrogate pair and no
     * code point that Unicode reserves as no character.
     *
     * @param codePoint the code point
     * @return whether a line can hold it
     */
    public static boolean isPlain(int codePoint) {
        boolean loneSurrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        boolean noCharacter = (codePoint & 0xFFFE) == 0xFFFE || codePoint >= 0xFDD0 && codePoint <= 0xFDEF;
        return !Character.isISOControl(codePoint) && !loneSurrogate && !noCharacter;
    }
}
