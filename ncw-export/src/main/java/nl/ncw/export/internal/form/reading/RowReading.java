package nl.ncw.export.internal.form.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.ncw.export.internal.finding.FormCode;
import nl.ncw.export.internal.form.FilledRow;
import nl.ncw.export.internal.message.Excerpt;
import nl.ncw.export.internal.table.RowInput;
import nl.ncw.export.internal.table.TypedColumn;

/** One row of a table while it is read: what its cells mean, and what is to be said of them. */
final class RowReading implements RowInput {
    private final FilledRow row;
    private final FormFindings findings;
    private final Set<String> given = new HashSet<>();
    private final List<String> refused = new ArrayList<>();

    RowReading(FilledRow row, FormFindings findings) {
        this.row = row;
        this.findings = findings;
    }

    @Override
    public <E, V> Optional<V> read(TypedColumn<E, V> column, Optional<E> sent) {
        String text = row.text(column.id());
        if (text.isBlank()) {
            return Optional.empty();
        }
        Optional<V> value = column.codec().read(text);
        if (value.isEmpty()) {
            refused.add(column.id());
            findings.refuse(row.cell(column.id()), Refusals.of(column.codec().input(), text));
            value = sent.flatMap(column.content());
        }
        value.ifPresent(known -> given.add(column.id()));
        return value;
    }

    @Override
    public boolean wasRefused(TypedColumn<?, ?> column) {
        return refused.contains(column.id());
    }

    @Override
    public boolean isComplete(TypedColumn<?, ?>... needed) {
        List<TypedColumn<?, ?>> missing =
                Stream.of(needed).filter(column -> !given.contains(column.id())).toList();
        List<String> unsaid = missing.stream()
                .filter(column -> !wasRefused(column))
                .map(TypedColumn::label)
                .toList();
        if (!unsaid.isEmpty()) {
            findings.report(FormCode.ROW_INCOMPLETE, row.spot(), String.join(", ", unsaid));
        }
        return missing.isEmpty();
    }

    @Override
    public void assumed(Assumption what, TypedColumn<?, ?> column, String... values) {
        FormCode code = switch (what) {
            case NAME -> FormCode.NAME_ASSUMED;
            case ARRANGED -> FormCode.ARRANGED_ASSUMED;
        };
        findings.report(
                code,
                row.spot(column.id()),
                Stream.of(values).map(Excerpt::brief).toArray());
    }

    /** Keeps the texts that could not be understood. */
    void keepRefused() {
        refused.forEach(column -> findings.keep(row.cell(column)));
    }
}
