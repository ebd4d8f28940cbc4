package nl.ncw.export.internal.list;

import java.util.Map;
import java.util.Optional;
import nl.ncw.export.internal.table.ColumnDefinition;

/** Values of the cells of a row that was read, by column. */
public interface RowValues {
    /** Returns the value in a column; empty if there is none. */
    <E, V> Optional<V> get(ColumnDefinition<E, V> column);

    /** Returns the values by the ids of the columns. Each must have the type of its column. */
    @SuppressWarnings("unchecked") // Safe by the condition above.
    static RowValues of(Map<String, Optional<?>> values) {
        return new RowValues() {
            @Override
            public <E, V> Optional<V> get(ColumnDefinition<E, V> column) {
                return (Optional<V>) values.getOrDefault(column.id(), Optional.empty());
            }
        };
    }

    /** Returns the text in a column; empty if there is none. */
    default <E> String text(ColumnDefinition<E, String> column) {
        return get(column).orElse("");
    }
}
