package nl.ncw.export.internal.message;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.ncw.model.catalogue.LocalisedText;

/** What a format has to say to its users, each message in all languages of the library. Thread-safe. */
public final class MessageBundle {
    private final Map<String, ResourceBundle> byLanguage;

    /**
     * The messages of a format.
     *
     * @param name the full name of the resource bundle, such as {@code nl.ncw.export.json.messages}
     * @throws java.util.MissingResourceException if there is no such bundle
     */
    public MessageBundle(String name) {
        byLanguage = LocalisedText.LANGUAGES.stream()
                .collect(Collectors.toUnmodifiableMap(
                        Locale::getLanguage, language -> ResourceBundle.getBundle(name, language)));
    }

    /**
     * A message with values in it. The values are never interpreted: they come out of files, with any character in them.
     *
     * @param key its key in the bundle, of a text with {@code %s} for each value
     * @param values the values; a localised one is put in each language
     * @return the message
     * @throws java.util.MissingResourceException if there is no such key
     */
    public LocalisedText of(String key, Object... values) {
        Map<String, String> texts = new TreeMap<>();
        byLanguage.forEach((language, bundle) ->
                texts.put(language, String.format(Locale.ROOT, bundle.getString(key), in(language, values))));
        return LocalisedText.of(texts);
    }

    private static Object[] in(String language, Object... values) {
        return Arrays.stream(values)
                .map(value -> value instanceof LocalisedText text
                        ? text.in(Locale.forLanguageTag(language))
                        : String.valueOf(value))
                .map(PlainText::line)
                .toArray();
    }
}
