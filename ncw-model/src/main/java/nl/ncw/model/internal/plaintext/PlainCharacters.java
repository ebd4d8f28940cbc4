package nl.ncw.model.internal.plaintext;

/** Characters that a line of text can hold in every format. */
public final class PlainCharacters {
    private PlainCharacters() {}

    /**
     * Returns whether a code point is allowed in a line of text. Control characters, unpaired surrogates and
     * noncharacters are not allowed.
     *
     * @param codePoint the code point
     * @return whether a line can hold it
     */
    public static boolean isPlain(int codePoint) {
        // Most texts have hardly any other characters, and all texts of a file are checked.
        if (codePoint >= ' ' && codePoint <= '~') {
            return true;
        }
        boolean loneSurrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        boolean noCharacter = (codePoint & 0xFFFE) == 0xFFFE || codePoint >= 0xFDD0 && codePoint <= 0xFDEF;
        return !Character.isISOControl(codePoint) && !loneSurrogate && !noCharacter;
    }
}
