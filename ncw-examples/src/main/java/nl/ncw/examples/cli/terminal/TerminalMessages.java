package nl.ncw.examples.cli.terminal;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.internal.message.Translation;
import nl.ncw.model.internal.plaintext.NearestNames;

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
     * Returns a question for the known names that the user may have meant by a misspelt one.
     *
     * @param written the name as the user wrote it
     * @param known the known names
     * @return the question after a space, or nothing if no name is likely
     */
    public String nearest(String written, Collection<String> known) {
        return meant(NearestNames.of(written, known).likely());
    }

    /**
     * Returns a question for names that the user may have meant.
     *
     * @param names the names
     * @return the question after a space, or nothing if there are no names
     */
    public String meant(List<String> names) {
        return names.stream()
                .reduce((left, right) -> get("usage.or", left, right))
                .map(known -> " " + get("usage.nearest", known))
                .orElse("");
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
