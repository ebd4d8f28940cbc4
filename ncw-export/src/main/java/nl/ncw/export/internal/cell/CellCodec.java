package nl.ncw.export.internal.cell;

import java.util.List;
import java.util.Optional;

/**
 * Codec of one kind of cell. Text and value are converted in one type, so that a form and its reader agree.
 *
 * @param <V> the type of the value of a cell
 */
public interface CellCodec<V> {
    /**
     * Returns the input that the cell accepts.
     *
     * @return the input, which also decides the message about a text that cannot be read
     */
    CellInput input();

    /**
     * Converts a value to text.
     *
     * @param value the value
     * @return the text
     */
    String show(V value);

    /**
     * Converts a text to a value.
     *
     * @param text the text, not blank
     * @return the value, or empty if the text cannot be read
     */
    Optional<V> read(String text);

    /**
     * Returns the choices that a text may mean that cannot be read.
     *
     * @param text the text
     * @return the choices, as they are shown; empty if none is alike
     */
    default List<String> nearest(String text) {
        return List.of();
    }
}
