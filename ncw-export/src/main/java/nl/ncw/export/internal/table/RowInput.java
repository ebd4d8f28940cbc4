package nl.ncw.export.internal.table;

import java.util.Optional;

/** A row that came back filled in, while a {@link RowCodec} reads it. Who implements it reports what is wrong. */
public interface RowInput {
    /**
     * The value of a cell. A text that the column's codec does not understand is reported.
     *
     * @param column the column
     * @param sent what the row stood for when it was sent, where that is known
     * @param <E> what a row stands for
     * @param <V> the value of a cell
     * @return the value; nothing if the cell is empty, and what was sent if it cannot be understood
     */
    <E, V> Optional<V> read(TypedColumn<E, V> column, Optional<E> sent);

    /**
     * The text of a cell.
     *
     * @param column the column
     * @param <E> what a row stands for
     * @return the text; empty if the cell is blank
     */
    default <E> String text(TypedColumn<E, String> column) {
        return read(column, Optional.empty()).orElse("");
    }

    /**
     * Returns whether a cell, already read, held a text that cannot be understood.
     *
     * @param column the column
     * @return whether it did
     */
    boolean wasRefused(TypedColumn<?, ?> column);

    /**
     * Returns whether cells, already read, were filled in, and reports those that were not.
     *
     * @param needed the columns
     * @return whether all were
     */
    boolean isComplete(TypedColumn<?, ?>... needed);

    /**
     * Reports that something was understood which was not written.
     *
     * @param what what was understood
     * @param column the column
     * @param values texts for the message
     */
    void assumed(Assumption what, TypedColumn<?, ?> column, String... values);

    /** What can be understood of a row without being written. */
    enum Assumption {
        /** The name of a contact. */
        NAME,
        /** Whether an item is arranged. */
        ARRANGED
    }
}
