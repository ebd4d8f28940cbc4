package nl.ncw.export.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.ncw.model.catalogue.Option;

/**
 * A kind of table in both directions: what its rows show of what they stand for, and what they are understood as.
 *
 * @param <E> what a row stands for
 */
interface TableKind<E> {
    /** The columns, in order. */
    List<TypedColumn<E, ?>> columns();

    /** The columns that are understood when they come back, shown or not. */
    default List<TypedColumn<E, ?>> understood() {
        return columns();
    }

    /** The rows that are there whatever was filled in, with an identity and a name. */
    default List<Option> items() {
        return List.of();
    }

    /** The identity of the row that stands for an element, if it has one of its own. */
    default Optional<String> item(E element) {
        return Optional.empty();
    }

    /** Whether rows may be added. */
    default boolean open() {
        return true;
    }

    /** Whether rows without an identity of their own are welcome. */
    default boolean takesOthers() {
        return true;
    }

    /** What no two rows may share. */
    default Optional<Object> unique(E element) {
        return Optional.empty();
    }

    /**
     * What a row that was changed stands for; nothing if it lacks what is needed, or holds nothing that could be understood.
     *
     * @param row the row
     * @param item its identity, if it has one of its own
     * @param sent what the row stood for when it was sent, where that is known
     */
    Optional<E> read(RowReading row, Optional<String> item, Optional<E> sent);

    /** The rows, each with what it stands for; where rows cannot be added, there is one at least. */
    default List<Shown<E>> rows(RowId id, Vocabulary words, List<E> elements) {
        List<Shown<E>> rows = new ArrayList<>();
        for (Option item : items()) {
            rows.add(elements.stream()
                    .filter(element -> item(element).filter(item.id()::equals).isPresent())
                    .findFirst()
                    .map(element -> row(id, element))
                    .orElseGet(() -> new Shown<>(id.at(item.id()), named(words.in(item.label())), Optional.empty())));
        }
        List<String> shown = items().stream().map(Option::id).toList();
        elements.stream()
                .filter(element -> item(element).isPresent())
                .filter(element -> !shown.contains(item(element).orElseThrow()))
                .forEach(element -> rows.add(row(id, element)));
        elements.stream().filter(element -> item(element).isEmpty()).forEach(element -> rows.add(row(id, element)));
        if (rows.isEmpty() && !open()) {
            rows.add(new Shown<>(id, Collections.nCopies(columns().size(), ""), Optional.empty()));
        }
        return rows;
    }

    /** The table with its rows. */
    default FormTable table(RowId id, String heading, Vocabulary words, List<E> elements) {
        return new FormTable(
                id,
                heading,
                columns().stream().map(TypedColumn::column).toList(),
                rows(id, words, elements).stream()
                        .map(row -> new FormTable.Row(row.id(), row.cells()))
                        .toList(),
                open());
    }

    private Shown<E> row(RowId id, E element) {
        return new Shown<>(
                item(element).map(id::at).orElse(id),
                columns().stream().map(column -> column.show(element)).toList(),
                Optional.of(element));
    }

    /** The cells of a row that has a name and is not filled in. */
    private List<String> named(String name) {
        return columns().stream()
                .map(column -> column.type().input().kind() == Input.Kind.NONE ? name : "")
                .toList();
    }

    /**
     * A row as it is shown.
     *
     * @param id the row's identity
     * @param cells what stands in its cells, one for each column
     * @param element what it stands for; nothing in a row that was not filled in
     * @param <E> what a row stands for
     */
    record Shown<E>(RowId id, List<String> cells, Optional<E> element) {}
}
