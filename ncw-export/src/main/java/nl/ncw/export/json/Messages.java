package nl.ncw.export.json;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import nl.ncw.model.catalogue.LocalisedText;

/** The messages of this package, each in all its languages. */
final class Messages {
    private static final Map<String, ResourceBundle> BUNDLES = Map.of("nl", bundle("nl"), "en", bundle("en"));

    private Messages() {}

    /** A message with values at its {@code %s} places; the values are never interpreted. */
    static LocalisedText of(String key, Object... values) {
        Map<String, String> texts = new TreeMap<>();
        BUNDLES.forEach(
                (language, bundle) -> texts.put(language, String.format(Locale.ROOT, bundle.getString(key), values)));
        return LocalisedText.of(texts);
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("nl.ncw.export.json.messages", Locale.forLanguageTag(language));
    }
}
