package nl.ncw.export.json;

import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.ser.std.StdSerializer;

/** Serializer of a type that is converted to a JSON tree. The settings of the mapper do not change the tree. */
final class JsonTreeSerializer<T> extends StdSerializer<T> {
    private final Function<T, ObjectNode> toTree;

    JsonTreeSerializer(Class<T> type, Function<T, ObjectNode> toTree) {
        super(type);
        this.toTree = toTree;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
        // A tree that writes itself follows the mapper, which may leave out empty lists.
        try (JsonParser tree = toTree.apply(value).traverse(ObjectReadContext.empty())) {
            tree.nextToken();
            out.copyCurrentStructureExact(tree);
        }
    }
}
