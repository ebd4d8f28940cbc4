package nl.ncw.examples.cli.terminal;

import java.util.Locale;
import java.util.ResourceBundle;
import nl.ncw.model.internal.message.Translation;

/**
 * The messages of the command line in one language.
 *
 * @param words the messages by their keys
 */
public record TerminalMessages(Translation words) {
    /**
     * The messages in a language.
     *
     * @param language the language
     * @return the messages
     */
    public static TerminalMessages in(Language language) {
        return new TerminalMessages(Translation.in(
                language.locale(), locale -> ResourceBundle.getBundle("nl.ncw.examples.cli.messages", locale)));
    }

    /**
     * The language of the messages.
     *
     * @return the locale, a language without a country
     */
    public Locale locale() {
        return words.locale();
    }

    /**
     * The messages by their keys.
     *
     * @return the bundle
     */
    public ResourceBundle bundle() {
        return words.bundle();
    }

    /**
     * A message with values at its {@code %s} places.
     *
     * @param key the key of the message
     * @param values the values, in the order of the places
     * @return the message
     */
    public String get(String key, Object... values) {
        return words.format(key, values);
    }
}
