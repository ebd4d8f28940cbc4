package nl.ncw.examples.cli;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the command line in one language. */
record Wording(Locale locale, ResourceBundle bundle) {
    static Wording in(Language language) {
        return new Wording(
                language.locale(), ResourceBundle.getBundle("nl.ncw.examples.cli.messages", language.locale()));
    }

    /** A phrase with values at its {@code %s} places. */
    String get(String key, Object... values) {
        return String.format(Locale.ROOT, bundle.getString(key), values);
    }
}
