package nl.ncw.export.internal.form.setting;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.export.internal.table.RowInput;
import nl.ncw.export.internal.table.TypedColumn;

/** Cells of one row to add to a list, by the ids of their columns. */
final class RowText implements RowInput {
    private final String list;
    private final Map<String, String> cells;
    private final RefusedTexts refused;
    private final Set<String> refusedCells = new HashSet<>();

    RowText(String list, Map<String, String> cells, RefusedTexts refused) {
        this.list = list;
        this.cells = cells;
        this.refused = refused;
    }

    @Override
    public <E, V> Optional<V> read(TypedColumn<E, V> column, Optional<E> sent) {
        if (!cells.containsKey(column.id())) {
            return sent.flatMap(column.content());
        }
        if (isBlank(column)) {
            return Optional.empty();
        }
        Optional<V> value = column.codec().read(text(column.id()));
        if (value.isEmpty()) {
            refusedCells.add(column.id());
            refused.add(list, column.codec(), text(column.id()));
        }
        return value;
    }

    @Override
    public boolean wasRefused(TypedColumn<?, ?> column) {
        return refusedCells.contains(column.id());
    }

    @Override
    public boolean isComplete(TypedColumn<?, ?>... required) {
        String missing = Stream.of(required)
                .filter(this::isBlank)
                .map(column -> "%s (%s)".formatted(column.label(), column.id()))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            refused.add(list, "incomplete", missing);
        }
        return missing.isEmpty() && Stream.of(required).noneMatch(this::wasRefused);
    }

    /** Accepts what was assumed, which the caller sees in the new element. */
    @Override
    public void assumed(Assumption assumption, TypedColumn<?, ?> column, String... values) {}

    private boolean isBlank(TypedColumn<?, ?> column) {
        return text(column.id()).isBlank();
    }

    private String text(String column) {
        return cells.getOrDefault(column, "");
    }
}
