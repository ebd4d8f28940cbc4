package nl.ncw.export.internal.table;

import java.util.Optional;

/**
 * What one kind of cell holds, in both directions: so that what a form shows and what its reader understands cannot drift
 * apart.
 *
 * @param <V> the value of a cell
 */
public interface CellCodec<V> {
    /**
     * What can be written in the cell.
     *
     * @return the input, which also says what to tell of a text that is not understood
     */
    CellInput input();

    /**
     * Turns a value into text.
     *
     * @param value the value
     * @return the text
     */
    String show(V value);

    /**
     * Turns a text into a value.
     *
     * @param text the text, not blank
     * @return the value, if the text says one
     */
    Optional<V> read(String text);
}
