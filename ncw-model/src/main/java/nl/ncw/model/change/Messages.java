package nl.ncw.model.change;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.model.catalogue.LocalisedText;

/** The messages of this package, each in all its languages. */
final class Messages {
    private static final Map<String, ResourceBundle> BUNDLES = Stream.of("nl", "en", "de", "fr")
            .collect(Collectors.toUnmodifiableMap(Function.identity(), Messages::bundle));

    private Messages() {}

    /** A message with values at its {@code %s} places. A localised value is put in each language. */
    static LocalisedText of(String key, Object... values) {
        Map<String, String> texts = new TreeMap<>();
        BUNDLES.keySet().forEach(language -> texts.put(language, in(language, key, values)));
        return LocalisedText.of(texts);
    }

    /** A text in each language. */
    static LocalisedText each(Function<Locale, String> text) {
        return LocalisedText.of(LocalisedText.LANGUAGES.stream().collect(Collectors.toMap(Locale::getLanguage, text)));
    }

    /** The same in one language; in Dutch where there is no translation. */
    static String in(Locale locale, String key, Object... values) {
        return in(BUNDLES.containsKey(locale.getLanguage()) ? locale.getLanguage() : "nl", key, values);
    }

    private static String in(String language, String key, Object... values) {
        Object[] shown = Arrays.stream(values)
                .map(value -> value instanceof LocalisedText text
                        ? text.in(Locale.forLanguageTag(language))
                        : String.valueOf(value))
                .toArray();
        return String.format(Locale.ROOT, BUNDLES.get(language).getString(key), shown)
                .strip();
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("nl.ncw.model.change.messages", Locale.forLanguageTag(language));
    }
}
