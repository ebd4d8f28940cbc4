package nl.ncw.export.internal.table;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import nl.ncw.export.internal.cell.BoxCodec;
import nl.ncw.export.internal.cell.CellCodec;
import nl.ncw.export.internal.cell.DateCodec;
import nl.ncw.export.internal.cell.TextCodec;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.organisation.SafetyRegion;

/**
 * Definition of a column, independent of a language: its id, its name in JSON, its label, its codec, and the value of
 * its cell for an element. Forms, documents and JSON all take their columns from here.
 *
 * @param id the id in forms, which never changes because sent forms carry it
 * @param jsonName the name of the field in JSON, which never changes either
 * @param kind the kind of value that the cells hold
 * @param label the label in a language
 * @param codec the codec of the cells in a language
 * @param content the function from an element to the value of its cell; empty if there is none
 * @param key the function from a value to its key in JSON, for {@link Kind#CHOICE} only
 * @param ofKey the function from a key in JSON to a value, for {@link Kind#CHOICE} only; it throws
 *     {@link IllegalArgumentException} for any other text
 * @param <E> the type of the element of a row
 * @param <V> the type of the value of a cell
 */
public record ColumnDefinition<E, V>(
        String id,
        String jsonName,
        Kind kind,
        Function<Vocabulary, String> label,
        Function<Vocabulary, CellCodec<V>> codec,
        Function<E, Optional<V>> content,
        Function<V, String> key,
        Function<String, V> ofKey) {
    /** Returns a column whose values are not read by a key. */
    private static <E, V> ColumnDefinition<E, V> of(
            String id,
            Kind kind,
            Function<Vocabulary, String> label,
            Function<Vocabulary, CellCodec<V>> codec,
            Function<E, Optional<V>> content) {
        return new ColumnDefinition<>(id, id, kind, label, codec, content, String::valueOf, key -> {
            throw new IllegalStateException("key: expected a column of choices, was %s".formatted(kind));
        });
    }

    /** Returns a column of text with a label of the {@link nl.ncw.export.internal.message.DocumentLabels}. */
    public static <E> ColumnDefinition<E, String> text(String id, String label, Function<E, String> text) {
        return text(id, words -> words.word(label), words -> TextCodec.PLAIN, text);
    }

    /** Returns a column of text. */
    static <E> ColumnDefinition<E, String> text(
            String id,
            Function<Vocabulary, String> label,
            Function<Vocabulary, CellCodec<String>> codec,
            Function<E, String> text) {
        return of(id, Kind.TEXT, label, codec, text.andThen(Optional::of));
    }

    /** Returns a column of single values of an answer. */
    static <E> ColumnDefinition<E, AnswerValue.Single> value(
            String id,
            Function<Vocabulary, String> label,
            Function<Vocabulary, CellCodec<AnswerValue.Single>> codec,
            Function<E, Optional<AnswerValue.Single>> value) {
        return of(id, Kind.VALUE, label, codec, value);
    }

    /** Returns a column of boxes to tick. */
    static <E> ColumnDefinition<E, Boolean> box(String id, String label, Function<E, Boolean> ticked) {
        return of(
                id,
                Kind.TRUTH,
                words -> words.word(label),
                words -> new BoxCodec(words.labels()),
                ticked.andThen(Optional::of));
    }

    /** Returns a column of days. */
    public static <E> ColumnDefinition<E, LocalDate> date(
            String id, String label, Function<E, Optional<LocalDate>> day) {
        return of(id, Kind.DATE, words -> words.word(label), words -> DateCodec.INSTANCE, day);
    }

    /** Returns a column of yes and no. */
    static <E> ColumnDefinition<E, Boolean> truth(String id, String label, Function<E, Boolean> truth) {
        return of(id, Kind.TRUTH, words -> words.word(label), Vocabulary::yesOrNo, truth.andThen(Optional::of));
    }

    /** Returns a column of parties. */
    public static <E> ColumnDefinition<E, Party> party(String id, String label, Function<E, Party> party) {
        return of(id, Kind.PARTY, words -> words.word(label), Vocabulary::parties, party.andThen(Optional::of));
    }

    /**
     * Returns a column of a few values.
     *
     * @param codec the codec of the values in a language
     * @param key the function from a value to its key in JSON
     * @param ofKey the function from a key in JSON to a value
     */
    public static <E, V> ColumnDefinition<E, V> choice(
            String id,
            String label,
            Function<E, Optional<V>> value,
            Function<Vocabulary, CellCodec<V>> codec,
            Function<V, String> key,
            Function<String, V> ofKey) {
        return new ColumnDefinition<>(id, id, Kind.CHOICE, words -> words.word(label), codec, value, key, ofKey);
    }

    /** Returns a column of safety regions. */
    static <E> ColumnDefinition<E, SafetyRegion> region(
            String id, String label, Function<E, Optional<SafetyRegion>> region) {
        return of(id, Kind.REGION, words -> words.word(label), Vocabulary::regions, region);
    }

    /** Returns this column with another name in JSON. */
    public ColumnDefinition<E, V> inJsonAs(String name) {
        return new ColumnDefinition<>(id, name, kind, label, codec, content, key, ofKey);
    }

    /** Returns this column with another codec, such as one with suggestions. */
    public ColumnDefinition<E, V> with(Function<Vocabulary, CellCodec<V>> newCodec) {
        return new ColumnDefinition<>(id, jsonName, kind, label, newCodec, content, key, ofKey);
    }

    /** Returns this column for rows of a larger element, of which the element of this column is a part. */
    <F> ColumnDefinition<F, V> from(Function<F, E> part) {
        return new ColumnDefinition<>(id, jsonName, kind, label, codec, part.andThen(content), key, ofKey);
    }

    /** Returns this column in a language. */
    public TypedColumn<E, V> in(Vocabulary words) {
        return new TypedColumn<>(id, kind, label.apply(words), codec.apply(words), content);
    }

    /** Kinds of values. A format that shows values differently than forms do, such as JSON, chooses by kind. */
    public enum Kind {
        /** Text: a {@link String}. */
        TEXT,
        /** A day: a {@link LocalDate}. */
        DATE,
        /** Yes or no: a {@link Boolean}. */
        TRUTH,
        /** A {@link Party}. */
        PARTY,
        /** One of a few values, each with a key. */
        CHOICE,
        /** A {@link SafetyRegion}. */
        REGION,
        /** A single value of an answer. */
        VALUE
    }
}
