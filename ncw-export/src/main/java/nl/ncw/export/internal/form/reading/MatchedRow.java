package nl.ncw.export.internal.form.reading;

import java.util.Optional;
import nl.ncw.export.internal.form.ReturnedRow;
import nl.ncw.export.internal.table.RowCodec;

/**
 * A row of a table that came back and says something.
 *
 * @param row the row
 * @param item the identity of its own, if it has one
 * @param sent the row as it was sent, if it is known to be one of those
 * @param unchanged whether it says what it said
 * @param <E> what a row stands for
 */
record MatchedRow<E>(ReturnedRow row, Optional<String> item, Optional<RowCodec.Shown<E>> sent, boolean unchanged) {
    /** What the row stood for when it was sent, if for anything. */
    Optional<E> element() {
        return sent.flatMap(RowCodec.Shown::element);
    }

    /** The same row, taken for one that was sent. */
    MatchedRow<E> inPlaceOf(RowCodec.Shown<E> other) {
        return new MatchedRow<>(row, item, Optional.of(other), false);
    }
}
