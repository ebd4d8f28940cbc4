package nl.ncw.export.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A row that was filled in, with a record of what its reader found. */
final class TypedCells implements RowInput {
    private final Map<String, String> texts;
    final List<String> reports = new ArrayList<>();

    TypedCells(Map<String, String> texts) {
        this.texts = texts;
    }

    @Override
    public <E, V> Optional<V> read(TypedColumn<E, V> column, Optional<E> sent) {
        String text = texts.getOrDefault(column.id(), "");
        return text.isBlank() ? Optional.empty() : column.codec().read(text);
    }

    @Override
    public boolean wasRefused(TypedColumn<?, ?> column) {
        return texts.containsKey(column.id()) && read(column, Optional.empty()).isEmpty();
    }

    @Override
    public boolean isComplete(TypedColumn<?, ?>... needed) {
        List<String> missing = Stream.of(needed)
                .filter(column -> read(column, Optional.empty()).isEmpty())
                .map(TypedColumn::id)
                .toList();
        missing.forEach(id -> reports.add("missing " + id));
        return missing.isEmpty();
    }

    @Override
    public void assumed(Assumption what, TypedColumn<?, ?> column, String... values) {
        reports.add("assumed " + what + " " + column.id() + " " + String.join(",", values));
    }
}
