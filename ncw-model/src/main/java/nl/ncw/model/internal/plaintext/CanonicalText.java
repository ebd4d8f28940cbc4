package nl.ncw.model.internal.plaintext;

import java.text.Normalizer;

/**
 * Canonical form of texts, to tell whether two texts say the same and whether a text says anything. Programs change the
 * normal form of texts and add blanks to their ends, and people do not see that.
 */
public final class CanonicalText {
    /** Blanks and fillers that Unicode counts as letters, marks or symbols. */
    private static final String INVISIBLE = "\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0";

    private CanonicalText() {}

    /**
     * Returns the canonical form of a text.
     *
     * @param text the text
     * @return the text in Unicode form NFC without blanks at its end; empty if the text says nothing
     */
    public static String of(String text) {
        int end = text.length();
        while (end > 0 && isBlank(text.charAt(end - 1))) {
            end--;
        }
        String content = isBlank(text) ? "" : text.substring(0, end);
        return Normalizer.normalize(content, Normalizer.Form.NFC);
    }

    /**
     * Returns whether two texts say the same.
     *
     * @param one a text
     * @param other another text
     * @return whether they differ in nothing but their normal form and the blanks at their ends
     */
    public static boolean isSame(String one, String other) {
        return one.equals(other) || of(one).equals(of(other));
    }

    /**
     * Returns whether a text says nothing.
     *
     * @param text the text
     * @return whether it consists of blanks and characters that are not seen, such as zero-width spaces and soft hyphens
     */
    public static boolean isBlank(String text) {
        return text.codePoints().allMatch(CanonicalText::isInvisible);
    }

    private static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    private static boolean isInvisible(int codePoint) {
        boolean variationSelector = codePoint >= 0xFE00 && codePoint <= 0xFE0F;
        return isBlank(codePoint)
                || Character.getType(codePoint) == Character.FORMAT
                || variationSelector
                || INVISIBLE.indexOf(codePoint) >= 0;
    }
}
