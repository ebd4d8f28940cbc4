package nl.ncw.export.internal.word.returned;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ncw.export.internal.cell.BoxCodec;

/**
 * Text of a line with a box to tick and the name of an option.
 *
 * @param cell the sign of a ticked box; for a box that is not ticked, the text that somebody typed instead
 * @param beside the text that somebody typed next to a ticked box; may be empty
 */
record BoxText(String cell, String beside) {
    private static final Pattern SIGN = Pattern.compile("^[\\s\u00A0]*([\u2610\u2611\u2612])[\\s\u00A0]*");
    private static final Pattern EDGES = Pattern.compile("^[\\s\u00A0]+|[\\s\u00A0]+$");

    /** Parses a line. */
    static BoxText of(String text, String option) {
        Matcher sign = SIGN.matcher(text);
        boolean hasSign = sign.find();
        boolean ticked = hasSign && !sign.group(1).equals(BoxCodec.UNTICKED);
        String written = hasSign ? text.substring(sign.end()) : text;
        String rest = stripped(option.isEmpty() ? written : without(option, written));
        return ticked ? new BoxText(BoxCodec.TICKED, rest) : new BoxText(rest, "");
    }

    private static String without(String option, String text) {
        int at = text.replace('\u00A0', ' ').indexOf(option.replace('\u00A0', ' '));
        return at < 0
                ? text
                : stripped(text.substring(0, at))
                        + (at == 0 ? "" : " ")
                        + stripped(text.substring(at + option.length()));
    }

    private static String stripped(String text) {
        return EDGES.matcher(text).replaceAll("");
    }
}
