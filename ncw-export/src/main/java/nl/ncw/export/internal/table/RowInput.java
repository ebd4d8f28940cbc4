package nl.ncw.export.internal.table;

import java.util.Optional;

/** Returned row that a {@link RowCodec} reads. Implementations report what is wrong with it. */
public interface RowInput {
    /**
     * Returns the value of a cell, and reports a text that the column's codec cannot read.
     *
     * @param column the column
     * @param sent the element of the row as it was sent, if it is known
     * @param <E> the type of the element of a row
     * @param <V> the type of the value of a cell
     * @return the value; empty if the cell is blank; the sent value if the text cannot be read
     */
    <E, V> Optional<V> read(TypedColumn<E, V> column, Optional<E> sent);

    /**
     * Returns the text of a cell.
     *
     * @param column the column
     * @param <E> the type of the element of a row
     * @return the text; empty if the cell is blank
     */
    default <E> String text(TypedColumn<E, String> column) {
        return read(column, Optional.empty()).orElse("");
    }

    /**
     * Returns whether the text of a cell could not be read. The cell must have been read before.
     *
     * @param column the column
     * @return whether it could not be read
     */
    boolean wasRefused(TypedColumn<?, ?> column);

    /**
     * Returns whether cells have values, and reports those that are empty. The cells must have been read before.
     *
     * @param required the columns
     * @return whether all have values
     */
    boolean isComplete(TypedColumn<?, ?>... required);

    /**
     * Reports that a value was assumed for an empty cell.
     *
     * @param assumption the kind of value
     * @param column the column
     * @param values the values in the message
     */
    void assumed(Assumption assumption, TypedColumn<?, ?> column, String... values);

    /** Kinds of values that can be assumed. */
    enum Assumption {
        /** The name of a contact. */
        NAME,
        /** Whether an item is arranged. */
        ARRANGED
    }
}
