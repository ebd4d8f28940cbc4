package nl.ncw.export.internal.form.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ncw.export.internal.finding.FormCode;
import nl.ncw.export.internal.form.FieldInput;
import nl.ncw.export.internal.form.FillableField;
import nl.ncw.export.internal.form.FilledRow;
import nl.ncw.export.internal.form.FormField;
import nl.ncw.export.internal.form.RowId;
import nl.ncw.export.internal.message.Excerpt;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.model.agreement.Agreement;

/** Reads the fields of the agreement. */
final class FieldReading implements FieldInput {
    private final Agreement sent;
    private final Vocabulary words;
    private final ReturnedRows arrivals;
    private final FormFindings findings;
    private final Map<RowId, Optional<FilledRow>> rows = new HashMap<>();

    FieldReading(Agreement sent, Vocabulary words, ReturnedRows arrivals, FormFindings findings) {
        this.sent = sent;
        this.words = words;
        this.arrivals = arrivals;
        this.findings = findings;
    }

    @Override
    public boolean isEmpty(FillableField<?> field) {
        return row(field)
                .map(row -> row.isBlank(FormField.VALUE))
                .orElseGet(() -> field.field().of(sent).isEmpty());
    }

    @Override
    public <V> Optional<V> optional(FillableField<V> field) {
        Optional<V> was = field.field().of(sent);
        if (!isEmpty(field)) {
            return read(field);
        }
        was.ifPresent(content -> report(FormCode.CLEARED, field, content));
        return Optional.empty();
    }

    @Override
    public <V> V required(FillableField<V> field, V was) {
        if (isEmpty(field)) {
            report(FormCode.FIELD_REQUIRED, field, was);
        }
        return read(field).orElse(was);
    }

    @Override
    public void incomplete(FillableField<?> filled, FillableField<?> missing) {
        FilledRow row = row(filled).orElseThrow();
        findings.report(FormCode.FIELD_ALONE, row.spot(FormField.VALUE), words.word(missing.label()));
        findings.keep(row.cell(FormField.VALUE));
    }

    private <V> void report(FormCode code, FillableField<V> field, V was) {
        row(field)
                .ifPresent(row -> findings.report(
                        code,
                        row.spot(FormField.VALUE),
                        Excerpt.full(field.codec().show(was))));
    }

    private <V> Optional<V> read(FillableField<V> field) {
        Optional<V> was = field.field().of(sent);
        Optional<FilledRow.Cell> cell = row(field).map(row -> row.cells().get(FormField.VALUE));
        String text = cell.map(FilledRow.Cell::text).orElse("");
        if (text.isBlank() || was.map(field.codec()::show).filter(text::equals).isPresent()) {
            return was;
        }
        Optional<V> content = field.codec().read(text);
        if (content.isEmpty()) {
            findings.refuse(cell.orElseThrow(), Refusals.of(field.codec().input(), text));
            findings.keep(cell.orElseThrow());
            return was;
        }
        return content;
    }

    /** The row of a field, taken when it is first asked for. */
    private Optional<FilledRow> row(FillableField<?> field) {
        return rows.computeIfAbsent(field.id(), id -> {
            List<FilledRow> came = arrivals.take(id);
            if (came.isEmpty()) {
                findings.report(FormCode.ROW_MISSING, id.place(), words.word(field.label()));
            }
            return findings.first(came, Map.of(FormField.VALUE, words.word(field.label())));
        });
    }
}
