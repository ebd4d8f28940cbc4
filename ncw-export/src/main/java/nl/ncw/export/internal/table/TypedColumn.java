package nl.ncw.export.internal.table;

import java.util.Optional;
import java.util.function.Function;
import nl.ncw.export.internal.cell.CellCodec;
import nl.ncw.export.internal.cell.CellInput;

/**
 * Column in one language.
 *
 * @param id the id
 * @param kind the kind of value that the cells hold
 * @param label the label
 * @param codec the codec of the cells
 * @param content the function from an element to the value of its cell; empty if there is none
 * @param <E> the type of the element of a row
 * @param <V> the type of the value of a cell
 */
public record TypedColumn<E, V>(
        String id, ColumnDefinition.Kind kind, String label, CellCodec<V> codec, Function<E, Optional<V>> content) {
    /** Returns this column with other values. */
    TypedColumn<E, V> showing(Function<E, V> newContent) {
        return new TypedColumn<>(id, kind, label, codec, newContent.andThen(Optional::of));
    }

    /**
     * Returns the text of the cell of an element.
     *
     * @param element the element
     * @return the text; empty if there is no value
     */
    public String show(E element) {
        return content.apply(element).map(codec::show).orElse("");
    }

    /**
     * Returns whether the cells name their row, and are not filled in.
     *
     * @return whether they do
     */
    public boolean namesRow() {
        return codec.input().kind() == CellInput.Kind.NONE;
    }
}
