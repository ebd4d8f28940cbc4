package nl.ncw.export.internal.list;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.ncw.export.internal.table.ColumnDefinition;

/**
 * Definition of the rows of a list of the agreement in forms and documents, and of its objects in JSON.
 *
 * @param columns the columns, in order, which are also the fields in JSON
 * @param required the columns without which a row is incomplete
 * @param essence the column that people empty to remove a row which they cannot delete, if there is one
 * @param make the function from the values of a complete row to its element
 * @param <E> the type of the element of a row
 */
public record RowDefinition<E>(
        List<ColumnDefinition<E, ?>> columns,
        List<ColumnDefinition<E, ?>> required,
        Optional<ColumnDefinition<E, ?>> essence,
        Function<RowValues, E> make) {
    RowDefinition(
            List<ColumnDefinition<E, ?>> columns, List<ColumnDefinition<E, ?>> required, Function<RowValues, E> make) {
        this(columns, required, Optional.empty(), make);
    }
}
