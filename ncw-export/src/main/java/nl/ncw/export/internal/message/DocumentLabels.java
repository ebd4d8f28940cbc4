package nl.ncw.export.internal.message;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.ncw.model.internal.message.Translation;

/** The words of a document that are neither the catalogue's nor the parties', in one language. Thread-safe. */
public final class DocumentLabels {
    private final Translation words;

    private DocumentLabels(Translation words) {
        this.words = words;
    }

    /**
     * The words in a language.
     *
     * @param locale the locale, of which the language counts
     * @return the words in that language, or in Dutch where there is no translation
     */
    public static DocumentLabels in(Locale locale) {
        return new DocumentLabels(Translation.in(
                locale, language -> ResourceBundle.getBundle("nl.ncw.export.internal.message.labels", language)));
    }

    /**
     * The language of these words.
     *
     * @return the locale, a language without a country
     */
    public Locale locale() {
        return words.locale();
    }

    /**
     * A word or phrase.
     *
     * @param key its key in the bundle
     * @return the text
     * @throws java.util.MissingResourceException if there is no such key
     */
    public String get(String key) {
        return words.text(key);
    }

    /**
     * A phrase with values in it.
     *
     * @param key its key in the bundle, of a text with {@code %s} for each value
     * @param values the values
     * @return the text
     */
    public String get(String key, Object... values) {
        return words.format(key, values);
    }

    /**
     * A day in words.
     *
     * @param day the day
     * @return such as {@code 1 januari 2026}
     */
    public String date(LocalDate day) {
        // The pattern is written out: the formatter's own styles change with the locale data of each JDK.
        return DateTimeFormatter.ofPattern(get("date.pattern"), locale()).format(day);
    }
}
