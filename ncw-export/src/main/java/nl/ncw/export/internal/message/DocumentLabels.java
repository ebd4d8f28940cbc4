package nl.ncw.export.internal.message;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.ncw.model.internal.message.Translation;

/**
 * Labels of documents and forms in one language: all words that come neither from the catalogue nor from the parties.
 * Thread-safe.
 */
public final class DocumentLabels {
    private final Translation words;

    private DocumentLabels(Translation words) {
        this.words = words;
    }

    /**
     * Returns the labels in a language.
     *
     * @param locale the locale, of which only the language is used
     * @return the labels in that language, or in Dutch where there is no translation
     */
    public static DocumentLabels in(Locale locale) {
        return new DocumentLabels(Translation.in(
                locale, language -> ResourceBundle.getBundle("nl.ncw.export.internal.message.labels", language)));
    }

    /**
     * Returns the language of these labels.
     *
     * @return the locale, with a language and no country
     */
    public Locale locale() {
        return words.locale();
    }

    /**
     * Returns a label.
     *
     * @param key the key in the bundle
     * @return the text
     * @throws java.util.MissingResourceException if there is no such key
     */
    public String get(String key) {
        return words.text(key);
    }

    /**
     * Returns a label with values filled in.
     *
     * @param key the key in the bundle, of a text with {@code %s} for each value
     * @param values the values
     * @return the text
     */
    public String get(String key, Object... values) {
        return words.format(key, values);
    }

    /**
     * Returns a day in words.
     *
     * @param day the day
     * @return the day, such as {@code 1 januari 2026}
     */
    public String date(LocalDate day) {
        // The labels have the pattern, because the styles of the formatter change with the locale data of each JDK.
        return DateTimeFormatter.ofPattern(get("date.pattern"), locale()).format(day);
    }
}
