package nl.ncw.catalogue;

import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/**
 * Writes values of a type as the JSON tree that a function makes of them. The name of the type is not written, since
 * the formats tell what a value is.
 */
final class TreeSerializer<T> extends ValueSerializer<T> {
    private final Function<? super T, ? extends JsonNode> toJson;

    TreeSerializer(Function<? super T, ? extends JsonNode> toJson) {
        this.toJson = toJson;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
        out.writeTree(toJson.apply(value));
    }

    @Override
    public void serializeWithType(T value, JsonGenerator out, SerializationContext context, TypeSerializer types) {
        serialize(value, out, context);
    }
}
