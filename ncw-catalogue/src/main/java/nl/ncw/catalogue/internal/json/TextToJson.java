package nl.ncw.catalogue.internal.json;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.ncw.model.text.LocalisedText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Localised texts, lists and maps as JSON. */
public final class TextToJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private TextToJson() {}

    /**
     * Returns a localised text as an object, with the languages of this library first.
     *
     * @param text the text
     * @return such as {@code {"nl": "Alarmeren", "en": "Mobilising"}}
     */
    public static ObjectNode of(LocalisedText text) {
        ObjectNode node = object();
        Stream.concat(LocalisedText.LANGUAGES.stream().map(Locale::getLanguage), text.languages().stream())
                .distinct()
                .filter(text.languages()::contains)
                .forEach(language -> node.put(language, text.in(Locale.forLanguageTag(language))));
        return node;
    }

    static ObjectNode object() {
        return NODES.objectNode();
    }

    static ArrayNode array(Collection<String> values) {
        return array(values, NODES::stringNode);
    }

    static <T> ArrayNode array(Collection<T> values, Function<? super T, ? extends JsonNode> json) {
        ArrayNode array = NODES.arrayNode();
        values.forEach(value -> array.add(json.apply(value)));
        return array;
    }

    static <K, V> ObjectNode map(Map<K, V> values, Function<K, String> key, Function<V, ? extends JsonNode> json) {
        ObjectNode node = object();
        values.forEach((name, value) -> node.set(key.apply(name), json.apply(value)));
        return node;
    }

    static JsonNode string(String value) {
        return NODES.stringNode(value);
    }

    /** Adds a field, which is left out if the text is absent. */
    static ObjectNode put(ObjectNode node, String name, Optional<LocalisedText> text) {
        text.ifPresent(present -> node.set(name, of(present)));
        return node;
    }

    /** Adds an array, which is left out if it is empty. */
    static <T> ObjectNode put(
            ObjectNode node, String name, Collection<T> values, Function<? super T, ? extends JsonNode> json) {
        return values.isEmpty() ? node : node.set(name, array(values, json));
    }
}
