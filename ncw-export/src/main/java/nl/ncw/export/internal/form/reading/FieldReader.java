package nl.ncw.export.internal.form.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ncw.export.internal.finding.FormFindingCode;
import nl.ncw.export.internal.form.FieldCodec;
import nl.ncw.export.internal.form.FormField;
import nl.ncw.export.internal.form.ReturnedFields;
import nl.ncw.export.internal.form.ReturnedRow;
import nl.ncw.export.internal.form.RowId;
import nl.ncw.export.internal.message.Excerpt;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.model.agreement.Agreement;

/** Reads the fields of the agreement. */
final class FieldReader implements ReturnedFields {
    private final Agreement sent;
    private final Vocabulary words;
    private final ReturnedRows arrivals;
    private final FormFindings findings;
    private final Map<RowId, Optional<ReturnedRow>> rows = new HashMap<>();

    FieldReader(Agreement sent, Vocabulary words, ReturnedRows arrivals, FormFindings findings) {
        this.sent = sent;
        this.words = words;
        this.arrivals = arrivals;
        this.findings = findings;
    }

    @Override
    public boolean isEmpty(FieldCodec<?> field) {
        return row(field)
                .map(row -> row.isBlank(FormField.VALUE))
                .orElseGet(() -> field.field().of(sent).isEmpty());
    }

    @Override
    public <V> Optional<V> optional(FieldCodec<V> field) {
        Optional<V> was = field.field().of(sent);
        if (!isEmpty(field)) {
            return read(field);
        }
        was.ifPresent(content -> report(FormFindingCode.CLEARED, field, content));
        return Optional.empty();
    }

    @Override
    public <V> V required(FieldCodec<V> field, V was) {
        if (isEmpty(field)) {
            report(FormFindingCode.FIELD_REQUIRED, field, was);
        }
        return read(field).orElse(was);
    }

    @Override
    public void incomplete(FieldCodec<?> filled, FieldCodec<?> missing) {
        ReturnedRow row = row(filled).orElseThrow();
        findings.report(FormFindingCode.FIELD_ALONE, row.location(FormField.VALUE), words.word(missing.label()));
        findings.keep(row.cells().get(FormField.VALUE));
    }

    private <V> void report(FormFindingCode code, FieldCodec<V> field, V was) {
        row(field)
                .ifPresent(row -> findings.report(
                        code,
                        row.location(FormField.VALUE),
                        Excerpt.full(field.codec().show(was))));
    }

    private <V> Optional<V> read(FieldCodec<V> field) {
        Optional<V> was = field.field().of(sent);
        Optional<ReturnedRow.Cell> cell = row(field).map(row -> row.cells().get(FormField.VALUE));
        String text = cell.map(ReturnedRow.Cell::text).orElse("");
        if (text.isBlank() || was.map(field.codec()::show).filter(text::equals).isPresent()) {
            return was;
        }
        Optional<V> content = field.codec().read(text);
        if (content.isEmpty()) {
            findings.refuse(
                    cell.orElseThrow(), RejectionMessages.of(field.codec().input(), text));
            findings.keep(cell.orElseThrow());
            return was;
        }
        return content;
    }

    /** The row of a field, taken when it is first asked for. */
    private Optional<ReturnedRow> row(FieldCodec<?> field) {
        return rows.computeIfAbsent(field.id(), id -> {
            List<ReturnedRow> came = arrivals.take(id);
            if (came.isEmpty()) {
                findings.report(FormFindingCode.ROW_MISSING, id.place(), words.word(field.label()));
            }
            return findings.first(came, Map.of(FormField.VALUE, words.word(field.label())));
        });
    }
}
