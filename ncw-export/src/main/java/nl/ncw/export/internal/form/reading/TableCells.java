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
import nl.ncw.model.internal.plaintext.CanonicalText;

/**
 * Cells of the sent and the returned rows of a table, in a form in which they can be compared.
 *
 * @param <E> the type of the element of a row
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

    /** Returns the labels of all columns that are read, by their ids. */
    Map<String, String> labels() {
        return labels;
    }

    /** Returns the id of the column that names the rows; empty if there is none. */
    Optional<String> name() {
        return name;
    }

    /** Returns the texts of a sent row by column. */
    Map<String, String> byColumn(RowCodec.Shown<E> row) {
        Map<String, String> texts = new LinkedHashMap<>();
        shown.forEach((column, index) -> texts.put(column, row.cells().get(index)));
        return texts;
    }

    /** Returns whether a returned row has the texts of a sent row, in the cells that could be read. */
    boolean isSame(ReturnedRow row, RowCodec.Shown<E> sentRow) {
        return of(row.withSent(byColumn(sentRow))).equals(of(sentRow));
    }

    /** Returns whether a row is filled in. A name alone counts only in a row without an id. */
    boolean isFilled(ReturnedRow row) {
        return !contents.stream().allMatch(row::isBlank) || row.id().item().isEmpty() && isNamed(row);
    }

    private boolean isNamed(ReturnedRow row) {
        return name.filter(column -> !row.isBlank(column)).isPresent();
    }

    /** Returns the texts of a sent row, without the name if the row has an id. */
    List<String> of(RowCodec.Shown<E> row) {
        return columns(row.item()).stream()
                .map(column -> shown.containsKey(column) ? row.cells().get(shown.get(column)) : "")
                .map(CanonicalText::of)
                .toList();
    }

    /** Returns the texts of a returned row, without the name if the row has an id. */
    List<String> of(ReturnedRow row) {
        return columns(row.id().item()).stream()
                .map(row::text)
                .map(CanonicalText::of)
                .toList();
    }

    private List<String> columns(Optional<String> item) {
        return item.isPresent() ? contents : List.copyOf(labels.keySet());
    }
}
