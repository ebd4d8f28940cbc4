package nl.ncw.export.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.export.Written;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.port.ReadResult;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON of an agreement, to be edited into variants of itself. Immutable: an edit gives a new one. */
final class JsonFile {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final JsonNode root;

    private JsonFile(JsonNode root) {
        this.root = root;
    }

    static JsonFile of(Agreement agreement) {
        return parse(textOf(agreement));
    }

    static JsonFile parse(String json) {
        return new JsonFile(MAPPER.readTree(json));
    }

    static String textOf(Agreement agreement) {
        return new String(Written.by(new JsonAgreementWriter(), agreement), StandardCharsets.UTF_8);
    }

    /** An empty draft with more fields, as text, so that the fields can be anything. */
    static String draftWith(String fields) {
        return """
                {"format": "ncw-agreement", "formatVersion": "1.0",
                "catalogue": {"id": "netcentrische-samenwerking", "version": "1.0.0"},
                "profile": "structureel", "status": "concept", %s}""".formatted(fields);
    }

    static ReadResult read(String json) throws IOException {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    static ReadResult read(byte[] json) throws IOException {
        return new JsonAgreementReader().read(new ByteArrayInputStream(json), Catalogues.bundled());
    }

    /** The same with another value at a pointer. */
    JsonFile with(String pointer, String json) {
        JsonPointer place = JsonPointer.compile(pointer);
        JsonFile copy = new JsonFile(root.deepCopy());
        JsonNode parent = copy.root.at(place.head());
        JsonNode value = MAPPER.readTree(json);
        if (parent instanceof ArrayNode array) {
            array.set(place.last().getMatchingIndex(), value);
        } else {
            ((ObjectNode) parent).set(place.last().getMatchingProperty(), value);
        }
        return copy;
    }

    /** The same without a field. */
    JsonFile without(String pointer) {
        JsonPointer place = JsonPointer.compile(pointer);
        JsonFile copy = new JsonFile(root.deepCopy());
        ((ObjectNode) copy.root.at(place.head())).remove(place.last().getMatchingProperty());
        return copy;
    }

    /** The pointer of the answer to a question; of the first, if more than one voice answers. */
    String answerTo(String question) {
        for (int index = 0; index < root.at("/answers").size(); index++) {
            if (root.at("/answers/" + index + "/question").stringValue("").equals(question)) {
                return "/answers/" + index;
            }
        }
        throw new IllegalArgumentException("question: expected an answered one, was " + question);
    }

    JsonNode node(String pointer) {
        return root.at(pointer);
    }

    String text() {
        return root.toString();
    }
}
