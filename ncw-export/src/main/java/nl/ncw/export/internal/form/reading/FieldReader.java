package nl.ncw.export.internal.form.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ncw.export.internal.finding.FormFindingCode;
import nl.ncw.export.internal.form.FieldCodec;
import nl.ncw.export.internal.form.FieldCodecs;
import nl.ncw.export.internal.form.FormField;
import nl.ncw.export.internal.form.ReturnedFields;
import nl.ncw.export.internal.form.ReturnedRow;
import nl.ncw.export.internal.form.RowId;
import nl.ncw.export.internal.message.Excerpt;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.internal.plaintext.CanonicalText;

/** Reader of the fields of the agreement. */
final class FieldReader implements ReturnedFields {
    private final Agreement sent;
    private final Vocabulary words;
    private final ReturnedRows returnedRows;
    private final FormFindings findings;
    private final Map<RowId, Optional<ReturnedRow>> rows = new HashMap<>();
    private final Set<Integer> versions;

    FieldReader(
            Agreement sent, Vocabulary words, FieldCodecs codecs, ReturnedRows returnedRows, FormFindings findings) {
        this.sent = sent;
        this.words = words;
        this.returnedRows = returnedRows;
        this.findings = findings;
        versions = codecs.all().stream()
                .filter(field -> returnedRows.has(field.id()))
                .map(FieldCodec::since)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean isEmpty(FieldCodec<?> field) {
        return row(field)
                .filter(row -> !row.isUnreadable(FormField.VALUE))
                .map(row -> row.isBlank(FormField.VALUE))
                .orElseGet(() -> field.field().of(sent).isEmpty());
    }

    @Override
    public <V> Optional<V> optional(FieldCodec<V> field) {
        Optional<V> sentValue = field.field().of(sent);
        if (!isEmpty(field)) {
            return read(field);
        }
        sentValue.ifPresent(content -> report(FormFindingCode.CLEARED, field, content));
        return Optional.empty();
    }

    @Override
    public <V> V required(FieldCodec<V> field, V sentValue) {
        if (isEmpty(field)) {
            report(FormFindingCode.FIELD_REQUIRED, field, sentValue);
        }
        return read(field).orElse(sentValue);
    }

    @Override
    public void incomplete(FieldCodec<?> filled, FieldCodec<?> missing) {
        ReturnedRow row = row(filled).orElseThrow();
        findings.report(FormFindingCode.FIELD_ALONE, row.location(FormField.VALUE), words.word(missing.label()));
        findings.keep(row.cell(FormField.VALUE));
    }

    private <V> void report(FormFindingCode code, FieldCodec<V> field, V value) {
        row(field)
                .ifPresent(row -> findings.report(
                        code,
                        row.location(FormField.VALUE),
                        Excerpt.full(field.codec().show(value))));
    }

    private <V> Optional<V> read(FieldCodec<V> field) {
        Optional<V> sentValue = field.field().of(sent);
        Optional<ReturnedRow.Cell> cell = row(field).map(row -> row.cells().get(FormField.VALUE));
        String text = cell.map(ReturnedRow.Cell::text).orElse("");
        if (text.isBlank()
                || sentValue
                        .map(field.codec()::show)
                        .filter(shown -> CanonicalText.isSame(shown, text))
                        .isPresent()) {
            return sentValue;
        }
        Optional<V> content = field.codec().read(text);
        if (content.isEmpty()) {
            findings.refuse(cell.orElseThrow(), RejectionMessages.of(field.codec(), text));
            findings.keep(cell.orElseThrow());
            return sentValue;
        }
        return content;
    }

    /**
     * Returns whether the form had a field when it was sent. A form of an earlier version has none of the fields that
     * came later.
     */
    private boolean wasSent(FieldCodec<?> field) {
        return field.since() == 0
                || versions.contains(field.since())
                || field.field().of(sent).isPresent();
    }

    /** Returns the row of a field. It is taken from the returned rows at the first call. */
    private Optional<ReturnedRow> row(FieldCodec<?> field) {
        return rows.computeIfAbsent(field.id(), id -> {
            List<ReturnedRow> copies = returnedRows.take(id);
            if (copies.isEmpty() && wasSent(field)) {
                findings.report(FormFindingCode.ROW_MISSING, id.place(), words.word(field.label()));
            }
            return findings.first(copies, Map.of(FormField.VALUE, words.word(field.label())));
        });
    }
}
