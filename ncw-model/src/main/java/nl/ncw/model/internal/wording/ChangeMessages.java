package nl.ncw.model.internal.wording;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import nl.ncw.model.internal.message.Translation;
import nl.ncw.model.internal.message.Translations;
import nl.ncw.model.text.LocalisedText;

/** The messages of this package, each in all its languages. */
public final class ChangeMessages {
    private static final Translations TEXTS =
            Translations.of(language -> ResourceBundle.getBundle("nl.ncw.model.internal.wording.messages", language));

    private ChangeMessages() {}

    /** A message with values at its {@code %s} places. A localised value is put in each language. */
    public static LocalisedText of(String key, Object... values) {
        return TEXTS.each(translation -> in(translation, key, values));
    }

    /** A text in each language. */
    public static LocalisedText each(Function<Locale, String> text) {
        return TEXTS.each(translation -> text.apply(translation.locale()));
    }

    /** The same in one language; in Dutch where there is no translation. */
    public static String in(Locale locale, String key, Object... values) {
        return in(TEXTS.in(locale), key, values);
    }

    /** Without the blank before a value that is empty. */
    private static String in(Translation translation, String key, Object... values) {
        return translation.format(key, values).strip();
    }
}
