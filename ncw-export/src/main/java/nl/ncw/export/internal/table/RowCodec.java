package nl.ncw.export.internal.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.ncw.model.question.CatalogueItem;

/**
 * A kind of table in both directions: what its rows show of what they stand for, and what they are understood as.
 *
 * @param <E> what a row stands for
 */
public interface RowCodec<E> {
    /**
     * The columns.
     *
     * @return the columns, in order
     */
    List<TypedColumn<E, ?>> columns();

    /**
     * The columns that are understood when they come back, shown or not.
     *
     * @return the columns
     */
    default List<TypedColumn<E, ?>> understood() {
        return columns();
    }

    /**
     * The rows that are there whatever was filled in, with an identity and a name.
     *
     * @return their ids and names
     */
    default List<CatalogueItem> items() {
        return List.of();
    }

    /**
     * The identity of the row that stands for an element.
     *
     * @param element the element
     * @return the id, if the row has one of its own
     */
    default Optional<String> item(E element) {
        return Optional.empty();
    }

    /**
     * Returns whether rows may be added.
     *
     * @return whether they may
     */
    default boolean open() {
        return true;
    }

    /**
     * Returns whether rows without an identity of their own are welcome.
     *
     * @return whether they are
     */
    default boolean takesOthers() {
        return true;
    }

    /**
     * What no two rows may share.
     *
     * @param element what a row stands for
     * @return the key, if there is any
     */
    default Optional<Object> unique(E element) {
        return Optional.empty();
    }

    /**
     * Understands a row that was changed.
     *
     * @param row the row
     * @param item its identity, if it has one of its own
     * @param sent what the row stood for when it was sent, where that is known
     * @return what the row stands for; nothing if it lacks what is needed, or holds nothing that could be understood
     */
    Optional<E> read(RowInput row, Optional<String> item, Optional<E> sent);

    /**
     * The cells of the row that stands for an element.
     *
     * @param element the element
     * @return their texts, one for each column
     */
    default List<String> cells(E element) {
        return columns().stream().map(column -> column.show(element)).toList();
    }

    /**
     * The rows, each with what it stands for; where rows cannot be added, there is one at least.
     *
     * @param words the words of their language
     * @param elements what was filled in
     * @return the rows: those with an identity in the order of the form, and behind them the others
     */
    default List<Shown<E>> rows(Vocabulary words, List<E> elements) {
        List<Shown<E>> rows = new ArrayList<>();
        for (CatalogueItem item : items()) {
            rows.add(elements.stream()
                    .filter(element -> item(element).filter(item.id()::equals).isPresent())
                    .findFirst()
                    .map(this::row)
                    .orElseGet(() ->
                            new Shown<>(Optional.of(item.id()), named(words.in(item.label())), Optional.empty())));
        }
        List<String> shown = items().stream().map(CatalogueItem::id).toList();
        elements.stream()
                .filter(element -> item(element).isPresent())
                .filter(element -> !shown.contains(item(element).orElseThrow()))
                .forEach(element -> rows.add(row(element)));
        elements.stream().filter(element -> item(element).isEmpty()).forEach(element -> rows.add(row(element)));
        if (rows.isEmpty() && !open()) {
            rows.add(new Shown<>(Optional.empty(), Collections.nCopies(columns().size(), ""), Optional.empty()));
        }
        return rows;
    }

    private Shown<E> row(E element) {
        return new Shown<>(item(element), cells(element), Optional.of(element));
    }

    /** The cells of a row that has a name and is not filled in. */
    private List<String> named(String name) {
        return columns().stream().map(column -> column.namesRow() ? name : "").toList();
    }

    /**
     * A row as it is shown.
     *
     * @param item the row's identity, if it has one of its own
     * @param cells what stands in its cells, one for each column
     * @param element what it stands for; nothing in a row that was not filled in
     * @param <E> what a row stands for
     */
    record Shown<E>(Optional<String> item, List<String> cells, Optional<E> element) {}
}
