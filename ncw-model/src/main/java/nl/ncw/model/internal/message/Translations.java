package nl.ncw.model.internal.message;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ncw.model.text.LocalisedText;

/** Texts of a resource bundle in each language of the library. Immutable and thread-safe. */
public final class Translations {
    private final List<Translation> byLanguage;

    private Translations(List<Translation> byLanguage) {
        this.byLanguage = byLanguage;
    }

    /**
     * Opens the texts in each language.
     *
     * @param opener the function that opens the bundle in a language. It must be code of the module that contains the
     *     bundle, since only that module finds it: {@code language -> ResourceBundle.getBundle("…messages", language)}
     * @return the texts
     * @throws java.util.MissingResourceException if there is no such bundle
     */
    public static Translations of(Function<Locale, ResourceBundle> opener) {
        return new Translations(LocalisedText.LANGUAGES.stream()
                .map(language -> Translation.in(language, opener))
                .toList());
    }

    /**
     * Returns the texts in one language.
     *
     * @param locale the locale; only its language matters
     * @return the texts in that language, or in Dutch if there is no translation
     */
    public Translation in(Locale locale) {
        Locale supported = Translation.supported(locale);
        return byLanguage.stream()
                .filter(translation -> translation.locale().equals(supported))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Returns a text in each language, with its {@code %s} placeholders replaced by values.
     *
     * @param key its key
     * @param values the values; a localised value is taken in each language
     * @return the text
     * @throws java.util.MissingResourceException if there is no such key
     */
    public LocalisedText of(String key, Object... values) {
        return each(translation -> translation.format(key, values));
    }

    /**
     * Returns a text composed in each language.
     *
     * @param text the function that composes the text from the translation in a language
     * @return the text in all languages
     */
    public LocalisedText each(Function<Translation, String> text) {
        return LocalisedText.of(byLanguage.stream()
                .collect(Collectors.toMap(translation -> translation.locale().getLanguage(), text)));
    }
}
