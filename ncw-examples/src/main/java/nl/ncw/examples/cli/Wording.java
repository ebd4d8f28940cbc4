package nl.ncw.examples.cli;

import java.util.Locale;
import java.util.ResourceBundle;
import nl.ncw.model.internal.message.Translation;

/** The words of the command line in one language. */
record Wording(Translation words) {
    static Wording in(Language language) {
        return new Wording(Translation.in(
                language.locale(), locale -> ResourceBundle.getBundle("nl.ncw.examples.cli.messages", locale)));
    }

    Locale locale() {
        return words.locale();
    }

    ResourceBundle bundle() {
        return words.bundle();
    }

    /** A phrase with values at its {@code %s} places. */
    String get(String key, Object... values) {
        return words.format(key, values);
    }
}
