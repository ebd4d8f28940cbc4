package nl.ncw.model.internal.message;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import nl.ncw.model.text.LocalisedText;

/**
 * Texts of a resource bundle in one language of the library. Thread-safe.
 *
 * @param locale the language, without a country
 * @param bundle the texts by key, with {@code %s} for each value, or {@code %d} for a number
 */
public record Translation(Locale locale, ResourceBundle bundle) {
    /**
     * Opens the texts in a language.
     *
     * @param locale the locale; only its language matters. Dutch is the fallback for a language that the library does
     *     not have
     * @param opener the function that opens the bundle in a language, see {@link Translations#of(Function)}
     * @return the texts in that language
     * @throws java.util.MissingResourceException if there is no such bundle
     */
    public static Translation in(Locale locale, Function<Locale, ResourceBundle> opener) {
        Locale language = supported(locale);
        return new Translation(language, opener.apply(language));
    }

    static Locale supported(Locale locale) {
        return LocalisedText.LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(locale.getLanguage()))
                .findFirst()
                .orElse(LocalisedText.DUTCH);
    }

    /**
     * Returns a text as stored in the bundle.
     *
     * @param key its key
     * @return the text
     * @throws java.util.MissingResourceException if there is no such key
     */
    public String text(String key) {
        return bundle.getString(key);
    }

    /**
     * Returns a text with its placeholders replaced by values. The values themselves are not interpreted.
     *
     * @param key its key
     * @param values the values; a localised value is taken in this language
     * @return the text
     * @throws java.util.MissingResourceException if there is no such key
     */
    public String format(String key, Object... values) {
        return String.format(
                Locale.ROOT,
                bundle.getString(key),
                Arrays.stream(values)
                        .map(value -> value instanceof LocalisedText ? word(value) : value)
                        .toArray());
    }

    /**
     * Returns the text form of a value.
     *
     * @param value the value
     * @return the text of a localised value in this language, or the string form of any other value
     */
    public String word(Object value) {
        return value instanceof LocalisedText text ? text.in(locale) : String.valueOf(value);
    }
}
