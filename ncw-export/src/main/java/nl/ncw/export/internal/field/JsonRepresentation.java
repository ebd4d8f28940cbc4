package nl.ncw.export.internal.field;

import java.util.function.Function;

/**
 * Representation of a field in JSON. Every field has one, because JSON is the format in which nothing is lost.
 *
 * @param kind the kind of JSON value
 * @param write the function from a value to its text; used for {@link Kind#TEXT} only
 * @param read the function from a text to its value, for {@link Kind#TEXT} only; it throws
 *     {@link IllegalArgumentException} for any other text
 * @param <V> the type of the value
 */
public record JsonRepresentation<V>(Kind kind, Function<V, String> write, Function<String, V> read) {
    static <V> JsonRepresentation<V> text(Function<V, String> write, Function<String, V> read) {
        return new JsonRepresentation<>(Kind.TEXT, write, read);
    }

    static <V> JsonRepresentation<V> of(Kind kind) {
        return new JsonRepresentation<>(kind, String::valueOf, text -> {
            throw new IllegalArgumentException("text: expected %s, was \"%s\"".formatted(kind, text));
        });
    }

    /** Kinds of JSON values. */
    public enum Kind {
        /** A string, such as a key. */
        TEXT,
        /** A string with a day in ISO 8601: a {@link java.time.LocalDate}. */
        DAY,
        /** An object: a {@link nl.ncw.model.organisation.SafetyRegion}. */
        REGION,
        /** An object: a {@link nl.ncw.model.catalogue.CatalogueReference}. */
        CATALOGUE,
        /** An object of the parts of the field. A wrong part does not spoil the others. */
        PARTS
    }
}
