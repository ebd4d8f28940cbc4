package nl.ncw.export.word.report;

import java.util.regex.Pattern;
import nl.ncw.export.document.MessageBundle;
import nl.ncw.model.catalogue.LocalisedText;

/** The messages about text documents, each in all its languages. */
public final class Messages {
    private static final MessageBundle BUNDLE = new MessageBundle("nl.ncw.export.word.messages");
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
    private static final int SHOWN_CHARACTERS = 60;

    private Messages() {}

    /**
     * A message.
     *
     * @param key its key
     * @param values the values at its {@code %s} places
     * @return the message in all languages
     */
    public static LocalisedText of(String key, Object... values) {
        return BUNDLE.of(key, values);
    }

    /**
     * As much of a text as a message can show.
     *
     * @param text the text
     * @return its beginning, in one line
     */
    public static String shown(String text) {
        return shortened(text, SHOWN_CHARACTERS);
    }

    /**
     * The beginning of a text, in one line.
     *
     * @param text the text
     * @param characters how many characters there is room for
     * @return the text, with an ellipsis if it was longer
     */
    public static String shortened(String text, int characters) {
        String line = WHITE_SPACE.matcher(text.strip()).replaceAll(" ");
        if (line.length() <= characters) {
            return line;
        }
        int end = characters - 1;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
