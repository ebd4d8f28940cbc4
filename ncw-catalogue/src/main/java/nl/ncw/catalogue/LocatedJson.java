package nl.ncw.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.ncw.model.internal.plaintext.TextShortener;
import nl.ncw.model.text.LocalisedText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON value with its file and pointer, so that every error message can name them. An object also records which of its
 * fields were read, so that a misspelt field is reported.
 */
final class LocatedJson {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*+(-[a-z0-9]++)*+");
    private static final int EXCERPT_CHARACTERS = 60;
    private static final int MAXIMUM_BYTES = 8 * 1024 * 1024;
    private static final int MAXIMUM_DEPTH = 32;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxDocumentLength(MAXIMUM_BYTES)
                            .maxNestingDepth(MAXIMUM_DEPTH)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    /** Reads a value in the midst of a document, after which more may follow. */
    private static final ObjectReader EMBEDDED = MAPPER.readerFor(JsonNode.class)
            .with(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final String file;
    private final String pointer;
    private final JsonNode node;
    private final Set<String> readFields = new HashSet<>();

    private LocatedJson(String file, String pointer, JsonNode node) {
        this.file = file;
        this.pointer = pointer;
        this.node = node;
    }

    /** Reads a file whose root is an object. */
    static LocatedJson root(String file, InputStream in) throws IOException {
        try {
            // Reads one byte more than is allowed, so that a longer file is refused without being read to its end.
            return new LocatedJson(file, "", MAPPER.readTree(in.readNBytes(MAXIMUM_BYTES + 1))).asRoot();
        } catch (JacksonException e) {
            throw new MalformedCatalogueException(
                    file,
                    pointer(e),
                    "expected JSON: " + JsonSyntaxMessage.of(e, MAXIMUM_DEPTH, MAXIMUM_BYTES) + lineAndColumn(e),
                    e);
        }
    }

    /**
     * Reads the value at which a parser of a caller is. Refuses a field that is there twice, whatever the parser's own
     * settings are.
     */
    static LocatedJson next(String file, JsonParser parser) {
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        return new LocatedJson(file, pointer, EMBEDDED.readValue(parser));
    }

    /** Returns this value as the root of a file: an object, which may name its schema. */
    LocatedJson asRoot() throws MalformedCatalogueException {
        readFields.add("$schema");
        return requireObject();
    }

    private static String pointer(JacksonException e) {
        return e.processor() instanceof JsonParser parser
                ? parser.streamReadContext().pathAsPointer().toString()
                : "";
    }

    private static String lineAndColumn(JacksonException e) {
        TokenStreamLocation location = e.getLocation();
        return location == null || location.getLineNr() < 1
                ? ""
                : " (line %d, column %d)".formatted(location.getLineNr(), location.getColumnNr());
    }

    /** Returns the value of a required field. */
    LocatedJson field(String name) throws MalformedCatalogueException {
        return optional(name)
                .orElseThrow(() -> new MalformedCatalogueException(file, pointer, "expected a field \"" + name + "\""));
    }

    /** Returns the value of an optional field. */
    Optional<LocatedJson> optional(String name) throws MalformedCatalogueException {
        requireObject();
        readFields.add(name);
        return Optional.ofNullable(node.get(name)).map(value -> at(name, value));
    }

    /** Returns the elements of an array. */
    List<LocatedJson> elements() throws MalformedCatalogueException {
        if (!node.isArray()) {
            throw refused("expected an array");
        }
        List<LocatedJson> elements = new ArrayList<>();
        for (JsonNode element : node) {
            elements.add(at(String.valueOf(elements.size()), element));
        }
        return elements;
    }

    /** Returns the elements of an optional array field, empty if the field is absent. */
    List<LocatedJson> elements(String name) throws MalformedCatalogueException {
        Optional<LocatedJson> field = optional(name);
        return field.isPresent() ? field.get().elements() : List.of();
    }

    /** Returns the fields of an object that is used as a map, in the order of the file. */
    Map<String, LocatedJson> entries() throws MalformedCatalogueException {
        requireObject();
        Map<String, LocatedJson> entries = new LinkedHashMap<>();
        node.properties()
                .forEach(property -> entries.put(property.getKey(), at(property.getKey(), property.getValue())));
        return entries;
    }

    String text() throws MalformedCatalogueException {
        if (!node.isString()) {
            throw refused("expected a text");
        }
        return node.stringValue();
    }

    boolean truth() throws MalformedCatalogueException {
        if (!node.isBoolean()) {
            throw refused("expected true or false");
        }
        return node.booleanValue();
    }

    /** Parses the text of this value. Reports the parser's error at this location. */
    <T> T parsed(Function<String, T> parser) throws MalformedCatalogueException {
        String text = text();
        return make(() -> parser.apply(text));
    }

    int whole() throws MalformedCatalogueException {
        if (!node.isInt()) {
            throw refused("expected a whole number");
        }
        return node.intValue();
    }

    LocalisedText localised() throws MalformedCatalogueException {
        Map<String, String> byLanguage = new LinkedHashMap<>();
        for (Map.Entry<String, LocatedJson> entry : entries().entrySet()) {
            byLanguage.put(entry.getKey(), entry.getValue().text());
        }
        return make(() -> LocalisedText.of(byLanguage));
    }

    Optional<LocalisedText> localised(String name) throws MalformedCatalogueException {
        Optional<LocatedJson> field = optional(name);
        return field.isPresent() ? Optional.of(field.get().localised()) : Optional.empty();
    }

    /** Returns the texts of an optional array field, empty if the field is absent. */
    List<LocalisedText> localisedAll(String name) throws MalformedCatalogueException {
        List<LocalisedText> texts = new ArrayList<>();
        for (LocatedJson element : elements(name)) {
            texts.add(element.localised());
        }
        return texts;
    }

    /**
     * Returns the id of this part: the id of its container, a dot and a name. With this prefix, ids stay readable and
     * cannot clash. The id is read before the rest of the part, so that a wrong id is reported here and not at one of
     * the fields.
     */
    String id(String prefix) throws MalformedCatalogueException {
        LocatedJson idPart = field("id");
        String id = idPart.text();
        if (!id.startsWith(prefix)
                || !NAME.matcher(id.substring(prefix.length())).matches()) {
            String begin = prefix.isEmpty() ? "" : "\"" + prefix + "\" and ";
            throw idPart.refused("expected " + begin + "lower-case words with hyphens");
        }
        return id;
    }

    /** Creates a value of the domain from this part. Reports the domain's error at this location. */
    <T> T make(Supplier<T> maker) throws MalformedCatalogueException {
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            throw new MalformedCatalogueException(
                    file, pointer, Objects.requireNonNullElseGet(e.getMessage(), e::toString), e);
        }
    }

    /** Creates a value of the domain from an object. Reports any field that was not read. */
    <T> T makeWhole(Supplier<T> maker) throws MalformedCatalogueException {
        for (Map.Entry<String, LocatedJson> entry : entries().entrySet()) {
            if (!readFields.contains(entry.getKey())) {
                throw entry.getValue()
                        .refused("expected one of the fields "
                                + readFields.stream().sorted().toList());
            }
        }
        return make(maker);
    }

    MalformedCatalogueException refused(String reason) {
        return new MalformedCatalogueException(file, pointer, reason + ", was " + excerpt());
    }

    private String excerpt() {
        return node.isMissingNode() ? "nothing" : TextShortener.after(node.toString(), EXCERPT_CHARACTERS);
    }

    private LocatedJson requireObject() throws MalformedCatalogueException {
        if (!node.isObject()) {
            throw refused("expected an object");
        }
        return this;
    }

    private LocatedJson at(String name, JsonNode value) {
        return new LocatedJson(file, pointer + "/" + name.replace("~", "~0").replace("/", "~1"), value);
    }
}
