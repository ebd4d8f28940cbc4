package nl.ncw.catalogue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.ncw.model.catalogue.Catalogue;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A JSON file, mostly a bundled one, to be edited into variants of itself. Immutable: an edit gives a new one. */
final class BundledJson {
    static final String CATALOGUE = "netcentrische-samenwerking-1.0.0.json";
    static final String NEWER_CATALOGUE = "netcentrische-samenwerking-1.1.0.json";
    static final String REGIONS = "safety-regions.json";
    static final String KINDS = "partner-kinds.json";
    static final String ADVICE = "profile-advice.json";

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final JsonNode root;

    static BundledJson parse(String json) {
        return new BundledJson(MAPPER.readTree(json));
    }

    private BundledJson(JsonNode root) {
        this.root = root;
    }

    static BundledJson catalogue() {
        return of(CATALOGUE);
    }

    /** The first version, which asks what the source form asks. */
    static Catalogue sourceForm() {
        return Catalogues.all().get(0);
    }

    static BundledJson of(String file) {
        return new BundledJson(MAPPER.readTree(textOf(file)));
    }

    /** The text of a file as it is bundled. */
    static String textOf(String file) {
        try (InputStream in = Bundled.open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Catalogue read(String json) throws IOException {
        return new CatalogueReader().read("my.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    /** The JSON pointer of the object with an id. */
    String at(String id) {
        return find(root, "", id);
    }

    private static String find(JsonNode node, String pointer, String id) {
        if (id.equals(node.path("id").stringValue(""))) {
            return pointer;
        }
        if (node.isObject()) {
            return node.propertyStream()
                    .map(property -> find(property.getValue(), pointer + "/" + property.getKey(), id))
                    .filter(found -> !found.isEmpty())
                    .findFirst()
                    .orElse("");
        }
        for (int index = 0; index < node.size(); index++) {
            String found = find(node.get(index), pointer + "/" + index, id);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return "";
    }

    /** The same with another value at a pointer, which may be one past the end of an array. */
    BundledJson with(String pointer, String json) {
        JsonPointer place = JsonPointer.compile(pointer);
        BundledJson copy = new BundledJson(root.deepCopy());
        JsonNode parent = copy.root.at(place.head());
        JsonNode value = MAPPER.readTree(json);
        if (parent instanceof ArrayNode array) {
            int index = place.last().getMatchingIndex();
            array.insert(index, value);
            if (index + 1 < array.size()) {
                array.remove(index + 1);
            }
        } else {
            ((ObjectNode) parent).set(place.last().getMatchingProperty(), value);
        }
        return copy;
    }

    /** The same without a field. */
    BundledJson without(String pointer) {
        JsonPointer place = JsonPointer.compile(pointer);
        BundledJson copy = new BundledJson(root.deepCopy());
        ((ObjectNode) copy.root.at(place.head())).remove(place.last().getMatchingProperty());
        return copy;
    }

    JsonNode node(String pointer) {
        return root.at(pointer);
    }

    String text() {
        return root.toString();
    }
}
