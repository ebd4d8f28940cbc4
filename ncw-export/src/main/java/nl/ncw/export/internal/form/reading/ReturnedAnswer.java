package nl.ncw.export.internal.form.reading;

import java.util.Optional;
import nl.ncw.export.internal.finding.FormFindingCode;
import nl.ncw.export.internal.form.FormAnswer;
import nl.ncw.export.internal.form.ReturnedRow;
import nl.ncw.export.internal.table.CellCodec;

/**
 * The row of an answer that came back, beside what it showed when it was sent.
 *
 * @param shown what it showed
 * @param came the row that came back
 */
record ReturnedAnswer(FormAnswer shown, ReturnedRow came) {
    /** Whether nothing in the row was changed. */
    boolean isUnchanged() {
        return shown.cells().keySet().stream().allMatch(this::isUnchanged);
    }

    /** Whether a cell was not changed. */
    boolean isUnchanged(String column) {
        return came.text(column).equals(shown.cells().get(column)) || isEmpty(column) && isBlank(column);
    }

    private boolean isBlank(String column) {
        return shown.cells().get(column).isBlank();
    }

    boolean isEmpty(String column) {
        return came.isBlank(column);
    }

    /** What stands in a cell; empty if it is blank, unless it was sent that way. */
    String text(String column) {
        if (isUnchanged(column)) {
            return shown.cells().get(column);
        }
        return isEmpty(column) ? "" : came.text(column);
    }

    String location(String column) {
        return came.location(column);
    }

    /** What a text means; nothing if it cannot be understood, and then it is kept. */
    <V> Optional<V> read(String column, CellCodec<V> codec, FormFindings findings) {
        Optional<V> value = codec.read(came.text(column));
        if (value.isEmpty()) {
            findings.refuse(came.cells().get(column), RejectionMessages.of(codec.input(), came.text(column)));
            findings.keep(came.cells().get(column));
        }
        return value;
    }

    /** Keeps a text that means nothing where it stands. */
    void keep(String column, FormFindingCode code, FormFindings findings, Object... values) {
        findings.report(code, location(column), values);
        findings.keep(came.cells().get(column));
    }
}
