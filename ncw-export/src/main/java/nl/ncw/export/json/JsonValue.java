package nl.ncw.export.json;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.ncw.export.internal.message.PlainText;
import nl.ncw.model.internal.plaintext.TextShortener;
import nl.ncw.model.text.LocalisedText;
import tools.jackson.databind.JsonNode;

/**
 * A value in the file, with its JSON pointer. Knows which fields were asked for, so that the others can be kept. A large file
 * has a million of them: a part holds no more than it needs.
 */
final class JsonValue {
    private static final int SHOWN_CHARACTERS = 60;

    private final Optional<JsonValue> parent;
    private final String name;
    private final JsonNode node;
    private List<JsonValue> opened = List.of();
    private boolean asked;

    private JsonValue(Optional<JsonValue> parent, String name, JsonNode node) {
        this.parent = parent;
        this.name = name;
        this.node = node;
    }

    static JsonValue root(JsonNode node) {
        return new JsonValue(Optional.empty(), "", node);
    }

    String pointer() {
        return parent.map(
                        above -> above.pointer() + "/" + name.replace("~", "~0").replace("/", "~1"))
                .orElse("");
    }

    boolean isObject() {
        return node.isObject();
    }

    /** The value as JSON, without characters that the domain would refuse. */
    String json() {
        return PlainText.line(node.toString());
    }

    JsonValue required(String name) throws WrongContent {
        return optional(name).orElseThrow(() -> new WrongContent(this, "missing", name));
    }

    Optional<JsonValue> optional(String name) throws WrongContent {
        requireObject();
        return Optional.ofNullable(node.get(name)).map(value -> open(name, value));
    }

    List<JsonValue> elements() throws WrongContent {
        if (!node.isArray()) {
            throw wrong("array");
        }
        List<JsonValue> elements = new ArrayList<>();
        for (JsonNode element : node) {
            elements.add(open(String.valueOf(elements.size()), element));
        }
        return elements;
    }

    /** The fields of an object that serves as a map of texts. */
    TreeMap<String, String> texts() throws WrongContent {
        TreeMap<String, String> texts = new TreeMap<>();
        for (JsonValue part : fields()) {
            texts.put(part.name(), part.text());
        }
        return texts;
    }

    /** All fields of an object. */
    List<JsonValue> fields() throws WrongContent {
        requireObject();
        List<JsonValue> fields = new ArrayList<>();
        node.properties().forEach(property -> fields.add(open(property.getKey(), property.getValue())));
        return fields;
    }

    /** The fields of this object that nobody asked for; none where no field was asked for. */
    List<JsonValue> others() {
        List<JsonValue> others = new ArrayList<>();
        if (asked) {
            Set<String> known = opened.stream().map(JsonValue::name).collect(Collectors.toSet());
            node.properties().stream()
                    .filter(property -> !known.contains(property.getKey()))
                    .forEach(property -> others.add(at(property.getKey(), property.getValue())));
        }
        return others;
    }

    /** The {@link #others()} of this object and of all below it. */
    List<JsonValue> othersInDepth() {
        List<JsonValue> others = others();
        opened.forEach(part -> others.addAll(part.othersInDepth()));
        return others;
    }

    /** The name of the field that this value stands in. */
    String name() {
        return name;
    }

    String text() throws WrongContent {
        if (!node.isString()) {
            throw wrong("text");
        }
        return node.stringValue();
    }

    /** The text of a field, empty if it is not there. */
    String text(String name) throws WrongContent {
        Optional<JsonValue> field = optional(name);
        return field.isPresent() ? field.get().text() : "";
    }

    boolean truth() throws WrongContent {
        if (!node.isBoolean()) {
            throw wrong("truth");
        }
        return node.booleanValue();
    }

    LocalDate date() throws WrongContent {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeParseException e) {
            throw wrong("date");
        }
    }

    /** The date of a field, if it is there. */
    Optional<LocalDate> date(String name) throws WrongContent {
        Optional<JsonValue> field = optional(name);
        return field.isPresent() ? Optional.of(field.get().date()) : Optional.empty();
    }

    WrongContent wrong(String reason) {
        return new WrongContent(this, reason, TextShortener.after(json(), SHOWN_CHARACTERS));
    }

    void requireObject() throws WrongContent {
        if (!node.isObject()) {
            throw wrong("object");
        }
        asked = true;
    }

    private JsonValue open(String key, JsonNode value) {
        JsonValue part = at(key, value);
        opened = opened.isEmpty() ? new ArrayList<>() : opened;
        opened.add(part);
        return part;
    }

    private JsonValue at(String key, JsonNode value) {
        return new JsonValue(Optional.of(this), key, value);
    }

    /** Says that a value is not what belongs there; caught where the part is kept that it stands in. */
    static final class WrongContent extends Exception {
        private static final long serialVersionUID = 1L;

        private final String pointer;
        private final transient LocalisedText reason;

        WrongContent(JsonValue part, String reason, Object value) {
            super(part.pointer() + ": " + reason, null, false, false);
            this.pointer = part.pointer();
            this.reason = JsonFindings.MESSAGES.of("reason." + reason, value);
        }

        String pointer() {
            return pointer;
        }

        LocalisedText reason() {
            return reason;
        }
    }
}
