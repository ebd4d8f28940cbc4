package nl.ncw.export.internal.form.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.ncw.export.internal.finding.FormFindingCode;
import nl.ncw.export.internal.form.ReturnedRow;
import nl.ncw.export.internal.message.Excerpt;
import nl.ncw.export.internal.table.RowInput;
import nl.ncw.export.internal.table.TypedColumn;

/** Reader of the cells of one returned row. It reports the cells that cannot be read. */
final class RowReader implements RowInput {
    private final ReturnedRow row;
    private final FormFindings findings;
    private final Set<String> filled = new HashSet<>();
    private final List<String> refused = new ArrayList<>();

    RowReader(ReturnedRow row, FormFindings findings) {
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
            findings.refuse(row.cell(column.id()), RejectionMessages.of(column.codec(), text));
            value = sent.flatMap(column.content());
        }
        value.ifPresent(known -> filled.add(column.id()));
        return value;
    }

    @Override
    public boolean wasRefused(TypedColumn<?, ?> column) {
        return refused.contains(column.id());
    }

    @Override
    public boolean isComplete(TypedColumn<?, ?>... required) {
        List<TypedColumn<?, ?>> missing = Stream.of(required)
                .filter(column -> !filled.contains(column.id()))
                .toList();
        List<String> empty = missing.stream()
                .filter(column -> !wasRefused(column))
                .map(TypedColumn::label)
                .toList();
        if (!empty.isEmpty()) {
            findings.report(FormFindingCode.ROW_INCOMPLETE, row.location(), String.join(", ", empty));
        }
        return missing.isEmpty();
    }

    @Override
    public void assumed(Assumption assumption, TypedColumn<?, ?> column, String... values) {
        FormFindingCode code = switch (assumption) {
            case NAME -> FormFindingCode.NAME_ASSUMED;
            case ARRANGED -> FormFindingCode.ARRANGED_ASSUMED;
        };
        findings.report(
                code,
                row.location(column.id()),
                Stream.of(values).map(Excerpt::brief).toArray());
    }

    /** Returns the location of the first text that could not be read, or else that of the row. */
    String location() {
        return refused.stream().findFirst().map(row::location).orElse(row.location());
    }

    /** Keeps the texts that could not be read. */
    void keepRefused() {
        refused.forEach(column -> findings.keep(row.cell(column)));
    }
}
