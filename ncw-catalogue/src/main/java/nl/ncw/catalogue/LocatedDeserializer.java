package nl.ncw.catalogue;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.ValueInstantiationException;

/**
 * Reads values of a type by the same code as files. An error is reported with the JSON pointer from the root of the
 * caller's document; its cause is the {@link MalformedCatalogueException}, with the name of the type for a file.
 */
final class LocatedDeserializer<T> extends ValueDeserializer<T> {
    private final Class<T> type;
    private final Reader<T> reader;

    LocatedDeserializer(Class<T> type, Reader<T> reader) {
        this.type = type;
        this.reader = reader;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        LocatedJson part = LocatedJson.next(type.getSimpleName(), parser);
        try {
            return reader.read(part);
        } catch (MalformedCatalogueException e) {
            throw ValueInstantiationException.from(parser, e.getMessage(), context.constructType(type), e);
        }
    }

    /** Reads a value of the model from its JSON. */
    interface Reader<T> {
        T read(LocatedJson part) throws MalformedCatalogueException;
    }
}
