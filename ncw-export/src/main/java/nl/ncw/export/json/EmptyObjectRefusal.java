package nl.ncw.export.json;

import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.BeanSerializer;
import tools.jackson.databind.ser.ValueSerializerModifier;
import tools.jackson.databind.ser.impl.UnknownSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Refusal of the types of this library in which Jackson sees no property. It would write them as an empty object, which
 * nobody notices before the data is needed.
 */
final class EmptyObjectRefusal extends ValueSerializerModifier {
    private static final long serialVersionUID = 1L;
    private static final List<String> PACKAGES =
            List.of("nl.ncw.model.", "nl.ncw.catalogue.", "nl.ncw.validation.", "nl.ncw.export.");

    @Override
    public ValueSerializer<?> modifySerializer(
            SerializationConfig config, BeanDescription.Supplier description, ValueSerializer<?> serializer) {
        Class<?> type = description.getBeanClass();
        boolean isOurs = PACKAGES.stream().anyMatch(type.getName()::startsWith);
        return isOurs && isEmpty(serializer) ? new RefusingSerializer(type) : serializer;
    }

    private static boolean isEmpty(ValueSerializer<?> serializer) {
        return serializer instanceof UnknownSerializer
                || serializer instanceof BeanSerializer
                        && !serializer.properties().hasNext();
    }

    /** Serializer that writes nothing and fails. */
    private static final class RefusingSerializer extends StdSerializer<Object> {
        RefusingSerializer(Class<?> type) {
            super(type);
        }

        @Override
        public void serialize(Object value, JsonGenerator out, SerializationContext context) {
            context.reportBadDefinition(
                    handledType(),
                    "ncw has no JSON form of this type; add a Jackson module that has one, or write the values that it holds",
                    null);
        }
    }
}
