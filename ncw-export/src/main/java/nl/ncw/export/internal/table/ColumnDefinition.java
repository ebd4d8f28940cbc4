package nl.ncw.export.internal.table;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.organisation.SafetyRegion;

/**
 * The definition of a column, in no language: the one place that says its id, its name in JSON, its label, what its cells hold
 * and how that is taken from what a row stands for. Forms, documents and JSON all take their columns from here.
 *
 * @param id the column's id in forms; forms that were sent carry it, so it never changes
 * @param jsonName the name of the field in JSON, which never changes either
 * @param kind the kind of value that the cells hold
 * @param label the column's label in a language
 * @param codec the codec of its cells in a language
 * @param content the value of the cell, if there is one
 * @param <E> what a row stands for
 * @param <V> the value of a cell
 */
public record ColumnDefinition<E, V>(
        String id,
        String jsonName,
        Kind kind,
        Function<Vocabulary, String> label,
        Function<Vocabulary, CellCodec<V>> codec,
        Function<E, Optional<V>> content) {
    /** A column of text that is labelled by a key of the labels. */
    static <E> ColumnDefinition<E, String> text(String id, String label, Function<E, String> text) {
        return text(id, words -> words.word(label), words -> TextCodec.PLAIN, text);
    }

    /** A column of text. */
    static <E> ColumnDefinition<E, String> text(
            String id,
            Function<Vocabulary, String> label,
            Function<Vocabulary, CellCodec<String>> codec,
            Function<E, String> text) {
        return new ColumnDefinition<>(id, id, Kind.TEXT, label, codec, text.andThen(Optional::of));
    }

    /** A column of days. */
    static <E> ColumnDefinition<E, LocalDate> date(String id, String label, Function<E, Optional<LocalDate>> day) {
        return new ColumnDefinition<>(id, id, Kind.DATE, words -> words.word(label), words -> DateCodec.INSTANCE, day);
    }

    /** A column of yes and no. */
    static <E> ColumnDefinition<E, Boolean> truth(String id, String label, Function<E, Boolean> truth) {
        return new ColumnDefinition<>(
                id, id, Kind.TRUTH, words -> words.word(label), Vocabulary::yesOrNo, truth.andThen(Optional::of));
    }

    /** A column of parties. */
    static <E> ColumnDefinition<E, Party> party(String id, String label, Function<E, Party> party) {
        return new ColumnDefinition<>(
                id, id, Kind.PARTY, words -> words.word(label), Vocabulary::parties, party.andThen(Optional::of));
    }

    /** A column of safety regions. */
    static <E> ColumnDefinition<E, SafetyRegion> region(
            String id, String label, Function<E, Optional<SafetyRegion>> region) {
        return new ColumnDefinition<>(id, id, Kind.REGION, words -> words.word(label), Vocabulary::regions, region);
    }

    /** The same column under another name in JSON. */
    ColumnDefinition<E, V> inJsonAs(String name) {
        return new ColumnDefinition<>(id, name, kind, label, codec, content);
    }

    /** The same column with suggestions or choices of its own. */
    ColumnDefinition<E, V> with(Function<Vocabulary, CellCodec<V>> newCodec) {
        return new ColumnDefinition<>(id, jsonName, kind, label, newCodec, content);
    }

    /** The same column in rows that stand for something larger. */
    <F> ColumnDefinition<F, V> from(Function<F, E> part) {
        return new ColumnDefinition<>(id, jsonName, kind, label, codec, part.andThen(content));
    }

    /** The column in a language. */
    TypedColumn<E, V> in(Vocabulary words) {
        return new TypedColumn<>(id, kind, label.apply(words), codec.apply(words), content);
    }

    /** Kinds of values. A presentation that differs from the forms', such as JSON, chooses by them. */
    public enum Kind {
        /** Text: a {@link String}. */
        TEXT,
        /** A day: a {@link LocalDate}. */
        DATE,
        /** Yes or no: a {@link Boolean}. */
        TRUTH,
        /** A {@link Party}. */
        PARTY,
        /** A {@link SafetyRegion}. */
        REGION
    }
}
