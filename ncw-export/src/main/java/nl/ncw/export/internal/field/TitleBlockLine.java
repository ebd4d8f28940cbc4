package nl.ncw.export.internal.field;

import java.util.function.BiFunction;
import java.util.function.Function;
import nl.ncw.export.internal.table.CellCodec;
import nl.ncw.export.internal.table.Vocabulary;

/**
 * Line of a property in the title block.
 *
 * @param presence when the line is shown
 * @param text the function from a value to the text of the line
 * @param <V> the type of the value
 */
public record TitleBlockLine<V>(Presence presence, BiFunction<V, TitleBlockLabels, String> text) {
    /** Returns a line that is shown even if the property has no value. */
    static <V> TitleBlockLine<V> always(BiFunction<V, TitleBlockLabels, String> text) {
        return new TitleBlockLine<>(Presence.ALWAYS, text);
    }

    /** Returns a line that is left out if the property has no value. */
    static <V> TitleBlockLine<V> whenKnown(BiFunction<V, TitleBlockLabels, String> text) {
        return new TitleBlockLine<>(Presence.WHEN_KNOWN, text);
    }

    /** Returns a line with the same text as the cell of a form. */
    static <V> TitleBlockLine<V> inCell(Presence presence, Function<Vocabulary, ? extends CellCodec<V>> codec) {
        return new TitleBlockLine<>(
                presence, (value, words) -> codec.apply(words.vocabulary()).show(value));
    }

    /** Returns a line that is never shown. */
    static <V> TitleBlockLine<V> none() {
        return new TitleBlockLine<>(Presence.NEVER, (value, words) -> "");
    }

    /** Condition on which a line is shown. */
    public enum Presence {
        /** Always. Without a value the line says that it is unknown, or, on a blank form, is empty. */
        ALWAYS,
        /** Only if there is a value. */
        WHEN_KNOWN,
        /** Never. */
        NEVER
    }
}
