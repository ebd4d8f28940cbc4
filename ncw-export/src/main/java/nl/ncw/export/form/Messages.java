package nl.ncw.export.form;

import java.util.regex.Pattern;
import nl.ncw.export.document.MessageBundle;
import nl.ncw.model.catalogue.LocalisedText;

/** The messages of this package, each in all its languages. */
final class Messages {
    private static final MessageBundle BUNDLE = new MessageBundle("nl.ncw.export.form.messages");
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
    private static final int SHOWN_CHARACTERS = 60;
    private static final int QUOTED_CHARACTERS = 600;

    private Messages() {}

    /** A message with values at its {@code %s} places. */
    static LocalisedText of(String key, Object... values) {
        return BUNDLE.of(key, values);
    }

    /** A word or name, or as much of a longer text as reminds of it. */
    static String shown(String text) {
        return shortened(text, SHOWN_CHARACTERS);
    }

    /** As much of a text as is of use to somebody who wants it back. */
    static String quoted(String text) {
        return shortened(text, QUOTED_CHARACTERS);
    }

    private static String shortened(String text, int length) {
        String line = WHITE_SPACE.matcher(text.strip()).replaceAll(" ");
        int end = Math.min(line.length(), length);
        if (end < line.length() && Character.isHighSurrogate(line.charAt(end - 1))) {
            end--;
        }
        return end < line.length() ? line.substring(0, end) + "…" : line;
    }
}
