package nl.ncw.examples.cli.terminal;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The messages of the command line in one language.
 *
 * @param locale the language
 * @param bundle the messages by their keys
 */
public record TerminalMessages(Locale locale, ResourceBundle bundle) {
    /**
     * The messages in a language.
     *
     * @param language the language
     * @return the messages
     */
    public static TerminalMessages in(Language language) {
        return new TerminalMessages(
                language.locale(), ResourceBundle.getBundle("nl.ncw.examples.cli.messages", language.locale()));
    }

    /**
     * A message with values at its {@code %s} places.
     *
     * @param key the key of the message
     * @param values the values, in the order of the places
     * @return the message
     */
    public String get(String key, Object... values) {
        return String.format(Locale.ROOT, bundle.getString(key), values);
    }
}
