package nl.ncw.export.internal.field;

import java.util.function.BiFunction;
import java.util.function.Function;
import nl.ncw.export.internal.table.CellCodec;
import nl.ncw.export.internal.table.Vocabulary;

/**
 * The line of the title block in which a property stands.
 *
 * @param presence when the line is there
 * @param text what it says of a value
 * @param <V> the value
 */
public record TitleBlockLine<V>(Presence presence, BiFunction<V, TitleBlockLabels, String> text) {
    /** A line that is there also while the property has no value. */
    static <V> TitleBlockLine<V> always(BiFunction<V, TitleBlockLabels, String> text) {
        return new TitleBlockLine<>(Presence.ALWAYS, text);
    }

    /** A line that is left out while the property has no value. */
    static <V> TitleBlockLine<V> whenKnown(BiFunction<V, TitleBlockLabels, String> text) {
        return new TitleBlockLine<>(Presence.WHEN_KNOWN, text);
    }

    /** A line that says what a cell of a form does. */
    static <V> TitleBlockLine<V> inCell(Presence presence, Function<Vocabulary, ? extends CellCodec<V>> codec) {
        return new TitleBlockLine<>(
                presence, (value, words) -> codec.apply(words.vocabulary()).show(value));
    }

    /** The title block has no line for the property. */
    static <V> TitleBlockLine<V> none() {
        return new TitleBlockLine<>(Presence.NEVER, (value, words) -> "");
    }

    /** When a line is there. */
    public enum Presence {
        /** Also while there is no value: the line then says so, or leaves room. */
        ALWAYS,
        /** Only while there is a value. */
        WHEN_KNOWN,
        /** Never. */
        NEVER
    }
}
