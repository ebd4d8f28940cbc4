package nl.ncw.export.internal.form.reading;

import java.util.Objects;
import java.util.Optional;
import nl.ncw.export.internal.cell.CellCodec;
import nl.ncw.export.internal.finding.FormFindingCode;
import nl.ncw.export.internal.form.FormAnswer;
import nl.ncw.export.internal.form.ReturnedRow;
import nl.ncw.model.internal.plaintext.CanonicalText;

/**
 * Returned row of an answer, with the row as it was sent.
 *
 * @param shown the row as it was sent
 * @param returned the returned row
 */
record ReturnedAnswer(FormAnswer shown, ReturnedRow returned) {
    // Puts the sent texts in the place of those that could not be read.
    ReturnedAnswer {
        returned = returned.withSent(shown.cells());
    }

    /** Returns whether a cell was not changed: its text says the same as the sent one. */
    boolean isUnchanged(String column) {
        return CanonicalText.isSame(returned.text(column), sent(column));
    }

    private String sent(String column) {
        return Objects.requireNonNull(shown.cells().get(column));
    }

    boolean isEmpty(String column) {
        return returned.isBlank(column);
    }

    /** Returns the text of a cell; empty if it is blank, unless it was sent blank. */
    String text(String column) {
        if (isUnchanged(column)) {
            return sent(column);
        }
        return isEmpty(column) ? "" : returned.text(column);
    }

    String location(String column) {
        return returned.location(column);
    }

    /** Returns the value of a cell; empty if the text cannot be read, in which case it is reported and kept. */
    <V> Optional<V> read(String column, CellCodec<V> codec, FormFindings findings) {
        Optional<V> value = codec.read(returned.text(column));
        if (value.isEmpty()) {
            findings.refuse(returned.cell(column), RejectionMessages.of(codec, returned.text(column)));
            findings.keep(returned.cell(column));
        }
        return value;
    }

    /** Keeps the text of a cell that is not used, with a finding. */
    void keep(String column, FormFindingCode code, FormFindings findings, Object... values) {
        findings.report(code, location(column), values);
        findings.keep(returned.cell(column));
    }
}
