package nl.ncw.export.internal.form.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ncw.export.internal.form.ReturnedRow;
import nl.ncw.export.internal.table.RowCodec;
import nl.ncw.export.internal.table.TypedColumn;

/**
 * The cells of the rows of a table, of those that were sent and of those that came back, so that they can be compared.
 *
 * @param <E> what a row stands for
 */
final class TableCells<E> {
    private final Map<String, Integer> shown = new HashMap<>();
    private final List<String> contents = new ArrayList<>();
    private final Map<String, String> labels = new LinkedHashMap<>();
    private Optional<String> name = Optional.empty();

    TableCells(RowCodec<E> codec) {
        codec.columns().forEach(column -> shown.put(column.id(), shown.size()));
        for (TypedColumn<E, ?> column : codec.understood()) {
            labels.put(column.id(), column.label());
            if (column.namesRow()) {
                name = Optional.of(column.id());
            } else {
                contents.add(column.id());
            }
        }
    }

    /** The names of all columns that are understood, by their ids. */
    Map<String, String> labels() {
        return labels;
    }

    /** The column that names the rows, if there is one. */
    Optional<String> name() {
        return name;
    }

    /** Whether anything is filled in. */
    boolean isFilled(ReturnedRow row) {
        return !contents.stream().allMatch(row::isBlank) || row.id().item().isEmpty() && isNamed(row);
    }

    private boolean isNamed(ReturnedRow row) {
        return name.filter(column -> !row.isBlank(column)).isPresent();
    }

    /** All that stands in a row that was sent, but for its name if it has an identity of its own. */
    List<String> of(RowCodec.Shown<E> row) {
        return columns(row.item()).stream()
                .map(column -> shown.containsKey(column) ? row.cells().get(shown.get(column)) : "")
                .map(TableCells::filled)
                .toList();
    }

    /** All that stands in a row that came back, but for its name if it has an identity of its own. */
    List<String> of(ReturnedRow row) {
        return columns(row.id().item()).stream()
                .map(row::text)
                .map(TableCells::filled)
                .toList();
    }

    private List<String> columns(Optional<String> item) {
        return item.isPresent() ? contents : List.copyOf(labels.keySet());
    }

    private static String filled(String text) {
        return text.isBlank() ? "" : text;
    }
}
