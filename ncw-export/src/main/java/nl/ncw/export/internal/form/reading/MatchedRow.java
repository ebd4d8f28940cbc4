package nl.ncw.export.internal.form.reading;

import java.util.Optional;
import nl.ncw.export.internal.form.ReturnedRow;
import nl.ncw.export.internal.table.RowCodec;

/**
 * Returned row of a table that is filled in, with the sent row that it matches, if any.
 *
 * @param row the row
 * @param item the id of the row within the table, if it has one
 * @param sent the row as it was sent, or empty if no sent row matches
 * @param unchanged whether its texts are those of the sent row
 * @param <E> the type of the element of a row
 */
record MatchedRow<E>(ReturnedRow row, Optional<String> item, Optional<RowCodec.Shown<E>> sent, boolean unchanged) {
    /** Returns the element of the row as it was sent; empty if it had none. */
    Optional<E> element() {
        return sent.flatMap(RowCodec.Shown::element);
    }

    /** Returns this row with other texts, matched to another sent row, as a changed one. */
    MatchedRow<E> inPlaceOf(RowCodec.Shown<E> sentRow, ReturnedRow filled) {
        return new MatchedRow<>(filled, item, Optional.of(sentRow), false);
    }
}
