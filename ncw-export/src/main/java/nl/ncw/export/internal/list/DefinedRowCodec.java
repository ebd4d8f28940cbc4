package nl.ncw.export.internal.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ncw.export.internal.table.ColumnDefinition;
import nl.ncw.export.internal.table.RowCodec;
import nl.ncw.export.internal.table.RowInput;
import nl.ncw.export.internal.table.TypedColumn;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.model.agreement.ListProperty;

/**
 * Codec of the rows of a list of the agreement, as a {@link RowDefinition} describes them.
 *
 * @param <E> the type of the element of a row
 */
public final class DefinedRowCodec<E> implements RowCodec<E> {
    private final ListProperty<E> list;
    private final RowDefinition<E> definition;
    private final List<TypedColumn<E, ?>> columns;

    public DefinedRowCodec(ListProperty<E> list, RowDefinition<E> definition, Vocabulary words) {
        this.list = list;
        this.definition = definition;
        this.columns = definition.columns().stream()
                .<TypedColumn<E, ?>>map(column -> column.in(words))
                .toList();
    }

    @Override
    public List<TypedColumn<E, ?>> columns() {
        return columns;
    }

    @Override
    public Optional<Object> unique(E element) {
        return Optional.<Object>of(list.identityOf(element)).filter(identity -> list.isDistinct());
    }

    @Override
    public Optional<String> essence() {
        return definition.essence().map(ColumnDefinition::id);
    }

    @Override
    public Optional<E> read(RowInput row, Optional<String> item, Optional<E> sent) {
        Map<String, Optional<?>> values = new HashMap<>();
        columns.forEach(column -> values.put(column.id(), row.read(column, sent)));
        TypedColumn<?, ?>[] required = columns.stream()
                .filter(column ->
                        definition.required().stream().map(ColumnDefinition::id).anyMatch(column.id()::equals))
                .toArray(TypedColumn<?, ?>[]::new);
        return row.isComplete(required) ? Optional.of(definition.make().apply(RowValues.of(values))) : Optional.empty();
    }
}
