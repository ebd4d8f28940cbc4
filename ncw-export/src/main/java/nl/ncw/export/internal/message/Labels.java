package nl.ncw.export.internal.message;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.ncw.model.catalogue.LocalisedText;

/** The words of a document that are neither the catalogue's nor the parties', in one language. Thread-safe. */
public final class Labels {
    private final Locale locale;
    private final ResourceBundle words;

    private Labels(Locale locale) {
        this.locale = locale;
        this.words = ResourceBundle.getBundle("nl.ncw.export.internal.message.labels", locale);
    }

    /**
     * The words in a language.
     *
     * @param locale the locale, of which the language counts
     * @return the words in that language, or in Dutch where there is no translation
     */
    public static Labels in(Locale locale) {
        return new Labels(LocalisedText.LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(locale.getLanguage()))
                .findFirst()
                .orElse(LocalisedText.DUTCH));
    }

    /**
     * The language of these words.
     *
     * @return the locale, a language without a country
     */
    public Locale locale() {
        return locale;
    }

    /**
     * A word or phrase.
     *
     * @param key its key in the bundle
     * @return the text
     * @throws java.util.MissingResourceException if there is no such key
     */
    public String get(String key) {
        return words.getString(key);
    }

    /**
     * A phrase with values in it.
     *
     * @param key its key in the bundle, of a text with {@code %s} for each value
     * @param values the values
     * @return the text
     */
    public String get(String key, Object... values) {
        return String.format(Locale.ROOT, words.getString(key), values);
    }

    /**
     * A day in words.
     *
     * @param day the day
     * @return such as {@code 1 januari 2026}
     */
    public String date(LocalDate day) {
        // The pattern is written out: the formatter's own styles change with the locale data of each JDK.
        return DateTimeFormatter.ofPattern(get("date.pattern"), locale).format(day);
    }
}
