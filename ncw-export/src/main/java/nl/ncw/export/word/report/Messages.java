package nl.ncw.export.word.report;

import nl.ncw.export.document.MessageBundle;
import nl.ncw.model.catalogue.LocalisedText;
import nl.ncw.model.internal.plaintext.Shortening;

/** The messages about text documents, each in all its languages. */
public final class Messages {
    private static final MessageBundle BUNDLE = new MessageBundle("nl.ncw.export.word.messages");
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
        return Shortening.within(Shortening.line(text), SHOWN_CHARACTERS);
    }
}
