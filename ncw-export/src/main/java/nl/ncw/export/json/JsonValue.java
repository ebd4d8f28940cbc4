package nl.ncw.export.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.ncw.export.internal.message.PlainText;
import nl.ncw.model.internal.plaintext.NearestNames;
import nl.ncw.model.internal.plaintext.TextShortener;
import nl.ncw.model.text.LocalisedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * JSON value of a file, with its JSON pointer. It records which fields were read, so that all other fields can be kept.
 * A large file has a million values, so a value holds no more than it needs.
 */
final class JsonValue {
    /** The characters of a wrong value that a message shows. */
    static final int SHOWN_CHARACTERS = 60;

    /** Number of fields up to which a scan of them costs less than a set of their names. */
    private static final int FEW_FIELDS = 16;

    private final @Nullable JsonValue parent;
    private final String name;
    private final JsonNode node;
    private List<JsonValue> readParts = List.of();
    private boolean readAsObject;

    private JsonValue(@Nullable JsonValue parent, String name, JsonNode node) {
        this.parent = parent;
        this.name = name;
        this.node = node;
    }

    static JsonValue root(JsonNode node) {
        return new JsonValue(null, "", node);
    }

    String pointer() {
        return parent == null
                ? ""
                : parent.pointer() + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    boolean isObject() {
        return node.isObject();
    }

    /** Returns the value as JSON, without characters that the domain would refuse. */
    String json() {
        return PlainText.line(node.toString());
    }

    JsonValue required(String name) throws WrongContent {
        requireObject();
        JsonNode value = node.get(name);
        if (value == null) {
            noteAbsent(name);
            throw new WrongContent(this, "missing", name);
        }
        return open(name, value);
    }

    Optional<JsonValue> optional(String name) throws WrongContent {
        requireObject();
        JsonNode value = node.get(name);
        if (value == null) {
            noteAbsent(name);
            return Optional.empty();
        }
        return Optional.of(open(name, value));
    }

    /**
     * Notes a field of the format that the object lacks, to tell what a misspelt one may be. Objects further down are too
     * many for it in a large file.
     */
    private void noteAbsent(String name) {
        if (parent == null || parent.parent == null) {
            open(name, MissingNode.getInstance());
        }
    }

    /**
     * Returns the fields that the object of this field may have, but lacks, and whose names are like its name. Empty if the
     * object is not the agreement or directly in it.
     */
    List<String> nearestAbsentFields() {
        if (parent == null || name.length() > SHOWN_CHARACTERS) {
            return List.of();
        }
        return NearestNames.of(
                        name,
                        parent.readParts.stream()
                                .filter(part -> part.node.isMissingNode())
                                .map(JsonValue::name)
                                .toList())
                .likely();
    }

    List<JsonValue> elements() throws WrongContent {
        if (!node.isArray()) {
            throw wrong("array");
        }
        List<JsonValue> elements = new ArrayList<>(node.size());
        for (JsonNode element : node) {
            elements.add(open(String.valueOf(elements.size()), element));
        }
        return elements;
    }

    /** Returns the elements of an array of texts. */
    List<String> texts() throws WrongContent {
        List<String> texts = new ArrayList<>();
        for (JsonValue element : elements()) {
            texts.add(element.text());
        }
        return texts;
    }

    /** Returns all fields of an object. */
    List<JsonValue> fields() throws WrongContent {
        requireObject();
        List<JsonValue> fields = new ArrayList<>();
        node.properties().forEach(property -> fields.add(open(property.getKey(), property.getValue())));
        return fields;
    }

    /** Returns the fields of this object that were not read; empty if this value was not read as an object. */
    List<JsonValue> unreadFields() {
        List<JsonValue> unread = new ArrayList<>();
        addUnreadFields(unread);
        return unread;
    }

    /** Returns the {@link #unreadFields()} of this object and of all values below it. */
    List<JsonValue> unreadFieldsInDepth() {
        List<JsonValue> unread = new ArrayList<>();
        addUnreadFieldsInDepth(unread);
        return unread;
    }

    private void addUnreadFieldsInDepth(List<JsonValue> unread) {
        addUnreadFields(unread);
        // By index: most values are texts without parts, and an iterator for each would be most of the garbage.
        for (int at = 0; at < readParts.size(); at++) {
            readParts.get(at).addUnreadFieldsInDepth(unread);
        }
    }

    private void addUnreadFields(List<JsonValue> unread) {
        if (!readAsObject) {
            return;
        }
        Predicate<String> isRead = readParts.size() <= FEW_FIELDS ? this::isRead : namesOfReadParts()::contains;
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (!isRead.test(field.getKey())) {
                unread.add(at(field.getKey(), field.getValue()));
            }
        }
    }

    private boolean isRead(String field) {
        for (int at = 0; at < readParts.size(); at++) {
            if (readParts.get(at).name.equals(field)) {
                return true;
            }
        }
        return false;
    }

    private Set<String> namesOfReadParts() {
        return readParts.stream().map(JsonValue::name).collect(Collectors.toSet());
    }

    /** Returns the name of the field of this value; for an element of an array, its index. */
    String name() {
        return name;
    }

    String text() throws WrongContent {
        if (!node.isString()) {
            throw wrong("text");
        }
        return node.stringValue();
    }

    /** Returns the text of a field; empty if the field is absent. */
    String text(String name) throws WrongContent {
        Optional<JsonValue> field = optional(name);
        return field.isPresent() ? field.get().text() : "";
    }

    boolean isText() {
        return node.isString();
    }

    BigDecimal number() throws WrongContent {
        if (!node.isNumber()) {
            throw wrong("number");
        }
        return node.decimalValue();
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

    /** Returns the date of a field; empty if the field is absent. */
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
        readAsObject = true;
    }

    private JsonValue open(String key, JsonNode value) {
        JsonValue part = at(key, value);
        readParts = readParts.isEmpty() ? new ArrayList<>() : readParts;
        readParts.add(part);
        return part;
    }

    private JsonValue at(String key, JsonNode value) {
        return new JsonValue(this, key, value);
    }

    /** Thrown if a value is not what the format requires. It is caught where the part with the value is kept. */
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
