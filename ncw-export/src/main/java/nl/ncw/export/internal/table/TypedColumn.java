package nl.ncw.export.internal.table;

import java.util.Optional;
import java.util.function.Function;

/**
 * A column in one language, in both directions.
 *
 * @param id the column's id
 * @param kind the kind of value that the cells hold
 * @param label the column's label
 * @param codec the codec of its cells
 * @param content the value of the cell, if there is one
 * @param <E> what a row stands for
 * @param <V> the value of a cell
 */
public record TypedColumn<E, V>(
        String id, ColumnDefinition.Kind kind, String label, CellCodec<V> codec, Function<E, Optional<V>> content) {
    /** The same column with another content. */
    TypedColumn<E, V> showing(Function<E, V> newContent) {
        return new TypedColumn<>(id, kind, label, codec, newContent.andThen(Optional::of));
    }

    /**
     * The text of a cell.
     *
     * @param element what the row stands for
     * @return the text; empty where there is no value
     */
    public String show(E element) {
        return content.apply(element).map(codec::show).orElse("");
    }

    /**
     * Returns whether the cells name their row, and nothing is written in them.
     *
     * @return whether they do
     */
    public boolean namesRow() {
        return codec.input().kind() == CellInput.Kind.NONE;
    }
}
