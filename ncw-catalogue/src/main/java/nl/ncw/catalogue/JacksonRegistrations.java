package nl.ncw.catalogue;

import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleKeyDeserializers;
import tools.jackson.databind.module.SimpleSerializers;
import tools.jackson.databind.node.JsonNodeFactory;

/** Collects how types are written and read, and hands that to a mapper. */
final class JacksonRegistrations {
    private final SimpleSerializers serializers = new SimpleSerializers();
    private final SimpleDeserializers deserializers = new SimpleDeserializers();
    private final SimpleSerializers keySerializers = new SimpleSerializers();
    private final SimpleKeyDeserializers keyDeserializers = new SimpleKeyDeserializers();

    /** Registers how values of a type and of its subtypes are written. */
    <T> JacksonRegistrations write(Class<T> type, Function<T, ? extends JsonNode> toJson) {
        serializers.addSerializer(type, new TreeSerializer<>(toJson));
        return this;
    }

    /** Registers how values of a type are read. */
    <T> JacksonRegistrations read(Class<T> type, LocatedDeserializer.Reader<T> reader) {
        deserializers.addDeserializer(type, new LocatedDeserializer<>(type, reader));
        return this;
    }

    /** Registers a type whose values are texts in JSON, also as the keys of maps. */
    <T> JacksonRegistrations text(Class<T> type, Function<T, String> toText, Function<String, T> parser) {
        keySerializers.addSerializer(type, new KeySerializer<>(toText));
        keyDeserializers.addDeserializer(type, new KeyParser<>(type, parser));
        return write(type, value -> JsonNodeFactory.instance.stringNode(toText.apply(value)))
                .read(type, part -> part.parsed(parser));
    }

    void addTo(JacksonModule.SetupContext context) {
        context.addSerializers(serializers)
                .addDeserializers(deserializers)
                .addKeySerializers(keySerializers)
                .addKeyDeserializers(keyDeserializers);
    }

    private static final class KeySerializer<T> extends ValueSerializer<T> {
        private final Function<T, String> toText;

        private KeySerializer(Function<T, String> toText) {
            this.toText = toText;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            out.writeName(toText.apply(value));
        }
    }

    private static final class KeyParser<T> extends KeyDeserializer {
        private final Class<T> type;
        private final Function<String, T> parser;

        private KeyParser(Class<T> type, Function<String, T> parser) {
            this.type = type;
            this.parser = parser;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            try {
                return parser.apply(key);
            } catch (IllegalArgumentException e) {
                return context.handleWeirdKey(type, key, "%s", e.getMessage());
            }
        }
    }
}
