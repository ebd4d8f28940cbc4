package nl.ncw.export.internal.ooxml.xml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Escapes for characters that XML cannot hold, which Office Open XML writes as {@code _x0007_} (ECMA-376, part 1,
 * 22.9.2.19).
 */
public final class CharacterEscapes {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private CharacterEscapes() {}

    /**
     * Decodes the escapes in a text.
     *
     * @param text the text with escapes
     * @return the text with the characters in place of the escapes
     */
    public static String decoded(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPE.matcher(text)
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }
}
