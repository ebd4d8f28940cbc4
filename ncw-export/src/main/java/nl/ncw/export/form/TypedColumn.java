package nl.ncw.export.form;

import java.util.Optional;
import java.util.function.Function;

/**
 * A column of a table in both directions.
 *
 * @param id the column's id
 * @param label the column's name
 * @param type what its cells hold
 * @param content what the cell holds of what the row stands for, if anything
 * @param <E> what a row stands for
 * @param <V> what a cell means
 */
record TypedColumn<E, V>(String id, String label, CellType<V> type, Function<E, Optional<V>> content) {
    /** A column of text. */
    static <E> TypedColumn<E, String> text(String id, String label, CellType<String> type, Function<E, String> text) {
        return new TypedColumn<>(id, label, type, text.andThen(Optional::of));
    }

    FormTable.Column column() {
        return new FormTable.Column(id, label, type.input());
    }

    String show(E element) {
        return content.apply(element).map(type::show).orElse("");
    }
}
