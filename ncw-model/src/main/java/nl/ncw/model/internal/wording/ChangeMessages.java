package nl.ncw.model.internal.wording;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import nl.ncw.model.internal.message.Translation;
import nl.ncw.model.internal.message.Translations;
import nl.ncw.model.text.LocalisedText;

/** Messages of this package in all languages of the library. */
public final class ChangeMessages {
    private static final Translations TEXTS =
            Translations.of(language -> ResourceBundle.getBundle("nl.ncw.model.internal.wording.messages", language));

    private ChangeMessages() {}

    /**
     * Returns a message in each language, with its {@code %s} placeholders replaced by values. A localised value is
     * taken in each language.
     */
    public static LocalisedText of(String key, Object... values) {
        return TEXTS.each(translation -> in(translation, key, values));
    }

    /** Returns a text composed in each language. */
    public static LocalisedText each(Function<Locale, String> text) {
        return TEXTS.each(translation -> text.apply(translation.locale()));
    }

    /** Returns a message in one language, or in Dutch if there is no translation. */
    public static String in(Locale locale, String key, Object... values) {
        return in(TEXTS.in(locale), key, values);
    }

    /** Returns a day as people write it, such as {@code 1 maart 2026}; in Dutch if there is no translation. */
    static String day(LocalDate day, Locale locale) {
        Translation translation = TEXTS.in(locale);
        return DateTimeFormatter.ofPattern(translation.format("day.pattern"), translation.locale())
                .format(day);
    }

    /** Returns a message without the space before an empty value. */
    private static String in(Translation translation, String key, Object... values) {
        return translation.format(key, values).strip();
    }
}
