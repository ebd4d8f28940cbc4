package nl.ncw.export.json;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.ncw.model.catalogue.LocalisedText;

/** The messages of this package, each in all its languages. */
final class Messages {
    private static final Map<String, ResourceBundle> BUNDLES = LocalisedText.LANGUAGES.stream()
            .map(Locale::getLanguage)
            .collect(Collectors.toUnmodifiableMap(language -> language, Messages::bundle));

    private Messages() {}

    /**
     * A message with values at its {@code %s} places. The values are never interpreted: they come out of files, with any
     * character in them. A localised one is put in each language.
     */
    static LocalisedText of(String key, Object... values) {
        Map<String, String> texts = new TreeMap<>();
        BUNDLES.forEach((language, bundle) ->
                texts.put(language, String.format(Locale.ROOT, bundle.getString(key), in(language, values))));
        return LocalisedText.of(texts);
    }

    private static Object[] in(String language, Object... values) {
        return Arrays.stream(values)
                .map(value -> value instanceof LocalisedText text
                        ? text.in(Locale.forLanguageTag(language))
                        : String.valueOf(value))
                .map(PlainText::of)
                .toArray();
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("nl.ncw.export.json.messages", Locale.forLanguageTag(language));
    }
}
