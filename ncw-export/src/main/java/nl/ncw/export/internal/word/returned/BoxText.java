package nl.ncw.export.internal.word.returned;

import java.util.List;
import java.util.regex.Pattern;
import nl.ncw.export.internal.cell.BoxCodec;
import nl.ncw.export.internal.word.anchor.DocumentFieldIndex;

/**
 * Text of a line with a box to tick and the name of an option.
 *
 * @param cell the sign of a ticked box; for a box that is not ticked, the text that somebody typed instead
 * @param beside the text that somebody typed next to a ticked box; may be empty
 */
record BoxText(String cell, String beside) {
    private static final Pattern EDGES = Pattern.compile("^[\\s\u00A0]+|[\\s\u00A0]+$");

    /** Parses a line. A text before the box, or a second box, is text that somebody typed. */
    static BoxText of(String text, String option) {
        List<BoxSign> signs = BoxSign.in(text, behind -> true);
        String before = BoxSign.before(text, signs);
        boolean hasSign = !signs.isEmpty() && before.isBlank();
        boolean ticked = hasSign && signs.get(0).ticked();
        String written =
                hasSign ? text.substring(before.length() + signs.get(0).sign().length()) : text;
        String rest = stripped(option.isEmpty() ? written : without(option, written));
        return ticked ? new BoxText(BoxCodec.TICKED, rest) : new BoxText(rest, "");
    }

    /** Returns a text without the name of the option, also if a program changed the white space in it. */
    private static String without(String option, String text) {
        int at = text.replace('\u00A0', ' ').indexOf(option.replace('\u00A0', ' '));
        if (at < 0) {
            String name = DocumentFieldIndex.normal(option);
            String line = DocumentFieldIndex.normal(text);
            return name.isEmpty() || !line.contains(name) ? text : without(name, line);
        }
        return stripped(text.substring(0, at)) + (at == 0 ? "" : " ") + stripped(text.substring(at + option.length()));
    }

    private static String stripped(String text) {
        return EDGES.matcher(text).replaceAll("");
    }
}
