package nl.ncw.export.json;

import java.util.Optional;
import nl.ncw.model.port.UnreadableAgreementException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reader of a JSON tree from the parser of any mapper, within the limits of {@link JsonAgreementReader}. The settings of
 * the mapper have no effect on the tree: no field is lost, and numbers keep their digits.
 */
final class BoundedTreeReader {
    private final JsonParser parser;
    private long characters;

    private BoundedTreeReader(JsonParser parser) {
        this.parser = parser;
    }

    /** Reads the value at whose first token the parser is. */
    static JsonNode read(JsonParser parser) throws UnreadableAgreementException {
        return new BoundedTreeReader(parser).value(0);
    }

    private JsonNode value(int depth) throws UnreadableAgreementException {
        if (!parser.hasCurrentToken()) {
            throw notJson(JsonSyntaxError.END);
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(inside(depth));
            case START_ARRAY -> array(inside(depth));
            case VALUE_STRING -> AgreementToJson.NODES.stringNode(counted(parser.getString()));
            case VALUE_NUMBER_INT -> integer();
            case VALUE_NUMBER_FLOAT -> decimal();
            case VALUE_TRUE -> AgreementToJson.NODES.booleanNode(true);
            case VALUE_FALSE -> AgreementToJson.NODES.booleanNode(false);
            case VALUE_NULL -> AgreementToJson.NODES.nullNode();
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                throw notJson(JsonSyntaxError.CHARACTER);
        };
    }

    private ObjectNode object(int depth) throws UnreadableAgreementException {
        ObjectNode object = AgreementToJson.NODES.objectNode();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = counted(parser.currentName());
            if (object.has(name)) {
                throw notJson(JsonSyntaxError.DUPLICATE);
            }
            parser.nextToken();
            object.set(name, value(depth));
        }
        return object;
    }

    private ArrayNode array(int depth) throws UnreadableAgreementException {
        ArrayNode array = AgreementToJson.NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(depth));
            count(1);
        }
        return array;
    }

    private JsonNode integer() throws UnreadableAgreementException {
        counted(parser.getString());
        return AgreementToJson.NODES.numberNode(parser.getBigIntegerValue());
    }

    private JsonNode decimal() throws UnreadableAgreementException {
        if (parser.isNaN()) {
            throw notJson(JsonSyntaxError.NUMBER);
        }
        counted(parser.getString());
        return AgreementToJson.NODES.numberNode(parser.getDecimalValue());
    }

    private int inside(int depth) throws UnreadableAgreementException {
        if (depth == JsonFormatting.MAXIMUM_DEPTH) {
            throw notJson(JsonSyntaxError.DEPTH);
        }
        return depth + 1;
    }

    private String counted(String text) throws UnreadableAgreementException {
        count(text.length());
        return text;
    }

    private void count(int more) throws UnreadableAgreementException {
        characters += more;
        if (characters > JsonFormatting.MAXIMUM_BYTES) {
            throw JsonAgreementReader.tooLarge();
        }
    }

    private UnreadableAgreementException notJson(JsonSyntaxError error) {
        return JsonAgreementReader.notJson(Optional.ofNullable(parser.currentTokenLocation()), error);
    }
}
