package nl.ncw.examples.cli.terminal;

import java.util.Locale;
import java.util.ResourceBundle;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.internal.message.Translation;

/**
 * Messages of the command line in one language.
 *
 * @param translation the messages by their keys
 */
public record TerminalMessages(Translation translation) {
    /**
     * Returns the messages in a language.
     *
     * @param language the language
     * @return the messages
     */
    public static TerminalMessages in(Language language) {
        return new TerminalMessages(Translation.in(
                language.locale(), locale -> ResourceBundle.getBundle("nl.ncw.examples.cli.messages", locale)));
    }

    /**
     * Returns the language of the messages.
     *
     * @return the locale, a language without a country
     */
    public Locale locale() {
        return translation.locale();
    }

    /**
     * Returns the messages as a resource bundle.
     *
     * @return the bundle
     */
    public ResourceBundle bundle() {
        return translation.bundle();
    }

    /**
     * Returns a message with values in place of its {@code %s}.
     *
     * @param key the key of the message
     * @param values the values, in their order
     * @return the message
     */
    public String get(String key, Object... values) {
        return translation.format(key, values);
    }

    /**
     * Returns the status of an agreement in words.
     *
     * @param agreement the agreement
     * @return the status, such as {@code vastgesteld}
     */
    public String status(Agreement agreement) {
        return get("status." + agreement.status().key());
    }
}
