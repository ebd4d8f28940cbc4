package nl.ncw.export.internal.field;

import java.util.function.Function;

/**
 * What a field is in JSON. It is always there: JSON is the format in which nothing is lost.
 *
 * @param kind the kind of JSON value
 * @param write the text of a value, for {@link Kind#TEXT} alone
 * @param read the value of a text; throws {@link IllegalArgumentException} for a text that is none
 * @param <V> the value
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
        /** An object of the parts of a {@link nl.ncw.model.organisation.CrisisPartner}, who is there with all or not at all. */
        PARTNER,
        /** An object of the parts of the field. A wrong part does not spoil the others. */
        PARTS
    }
}
