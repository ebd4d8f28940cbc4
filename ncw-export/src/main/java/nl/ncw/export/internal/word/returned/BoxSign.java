package nl.ncw.export.internal.word.returned;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ncw.export.internal.cell.BoxCodec;

/**
 * Sign of a box in a text, with the text up to the next sign. Signs are the boxes of the form, other characters that
 * people type or that symbol fonts have for them, and letters in brackets.
 *
 * @param ticked whether the box is ticked
 * @param sign the sign as it stands in the text
 * @param text the text behind it
 */
record BoxSign(boolean ticked, String sign, String text) {
    /** The pattern of an empty box. */
    private static final String EMPTY =
            "[\u2610\u25A1\u25FB\u25FD\u2B1C\u2B1A\u2751\u2752\u274F\u2750]|\\[[ \u00A0]?]|\\([ \u00A0]\\)";

    /** The pattern of a ticked box or a check mark. */
    private static final String TICKED =
            "[\u2611\u2612\u2705\u2713\u2714\u2715\u2716\u2717\u2718\u2BBD\u22A0]|\uD83D\uDDF9|\uD83D\uDDF7|[\\[(][xXvV\u2713\u2714\u2717\u2718\u00D7][])]";

    private static final Set<String> OF_FORM = Set.of(BoxCodec.UNTICKED, "\u2611", BoxCodec.TICKED);

    private static final Pattern SIGN = Pattern.compile("(" + EMPTY + ")|(" + TICKED + ")\uFE0F?");

    /**
     * Returns the signs in a text, in order.
     *
     * @param isName whether a text begins with a name that belongs to a box; other characters than the boxes of the
     *     form are signs only before such a text
     */
    static List<BoxSign> in(String text, Predicate<String> isName) {
        List<BoxSign> signs = new ArrayList<>();
        Matcher sign = SIGN.matcher(text);
        int end = text.length();
        List<MatchResult> found = sign.results().toList();
        for (int at = found.size() - 1; at >= 0; at--) {
            MatchResult match = found.get(at);
            String behind = text.substring(match.end(), end);
            if (OF_FORM.contains(match.group()) || isName.test(behind)) {
                signs.add(0, new BoxSign(match.group(2) != null, match.group(), behind));
                end = match.start();
            }
        }
        return signs;
    }

    /** Returns the text before the first of the signs of a text. */
    static String before(String text, List<BoxSign> signs) {
        int length = signs.stream()
                .mapToInt(sign -> sign.sign.length() + sign.text.length())
                .sum();
        return text.substring(0, text.length() - length);
    }
}
