package nl.ncw.export.internal.typesetting.text;

import java.util.Map;
import java.util.Optional;

/** Properties of characters in a line of text. */
public final class CharacterClasses {
    static final int SOFT_HYPHEN = 0xAD;

    private static final int PLAIN_SIGNS = 0xFF01;
    private static final int WIDE_SIGNS_END = 0xFF5E;
    private static final int WIDE_TO_PLAIN = 0xFEE0;

    /** Replacements for characters that the fonts lack, with the same or nearly the same meaning. */
    private static final Map<Integer, String> SUBSTITUTES = Map.ofEntries(
            Map.entry((int) '\t', "    "),
            Map.entry(0x1680, " "), // spaces of several widths
            Map.entry(0x205F, " "),
            Map.entry(0x3000, " "),
            Map.entry(0x2010, "-"), // hyphen
            Map.entry(0x2011, "-"), // non-breaking hyphen
            Map.entry(0x2713, "\u221A"), // check marks
            Map.entry(0x2714, "\u221A"),
            Map.entry(0x2715, "\u00D7"), // crosses
            Map.entry(0x2716, "\u00D7"),
            Map.entry(0x2717, "\u00D7"),
            Map.entry(0x2718, "\u00D7"),
            Map.entry(0x2610, "\u25A1")); // ballot box

    private CharacterClasses() {}

    static boolean endsLine(int codePoint) {
        return switch (codePoint) {
            case '\n', '\r', 0x0B, '\f', 0x85, 0x2028, 0x2029 -> true;
            default -> false;
        };
    }

    /** Returns whether a line may break after the character, and the character may extend beyond the edge. */
    static boolean isBlank(int codePoint) {
        return switch (codePoint) {
            case '\t', ' ', 0x1680, 0x200B, 0x205F, 0x3000 -> true;
            default -> codePoint >= 0x2000 && codePoint <= 0x200A && codePoint != 0x2007;
        };
    }

    /** Returns whether the character has no shape of its own, but affects its neighbours. */
    static boolean isShapeless(int codePoint) {
        return codePoint == 0x34F
                || codePoint == 0x61C
                || codePoint >= 0x180B && codePoint <= 0x180E
                || codePoint >= 0x200C && codePoint <= 0x200F
                || codePoint >= 0x202A && codePoint <= 0x202E
                || codePoint >= 0x2060 && codePoint <= 0x206F
                || codePoint >= 0xFE00 && codePoint <= 0xFE0F
                || codePoint == 0xFEFF
                || codePoint >= 0xE0000 && codePoint <= 0xE0FFF;
    }

    /**
     * Returns whether the character is drawn over the letter before it. Only meaningful for characters that a font has.
     */
    static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /**
     * Returns whether the character may occur in the replacement text of a file: not a control character, an unpaired
     * surrogate or a private-use character.
     */
    static boolean isText(int codePoint) {
        return codePoint >= ' '
                && !(codePoint >= 0x7F && codePoint < 0xA0)
                && !(codePoint >= 0xD800 && codePoint < 0xF900)
                && !(codePoint >= 0xFDD0 && codePoint <= 0xFDEF)
                && (codePoint & 0xFFFE) != 0xFFFE
                && codePoint < 0xF0000;
    }

    /** Returns the replacement for a character that the font lacks, if there is one. */
    static Optional<String> substitute(int codePoint) {
        if (codePoint >= PLAIN_SIGNS && codePoint <= WIDE_SIGNS_END) {
            return Optional.of(Character.toString(codePoint - WIDE_TO_PLAIN));
        }
        return Optional.ofNullable(SUBSTITUTES.get(codePoint));
    }
}
