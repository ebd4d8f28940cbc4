package nl.ncw.export.internal.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.ncw.model.question.CatalogueItem;
import nl.ncw.model.text.LocalisedText;

/**
 * Codec of the rows of one kind of table. It converts elements, such as contacts, to rows and rows to elements.
 *
 * @param <E> the type of the element of a row
 */
public interface RowCodec<E> {
    /**
     * Returns the columns that are shown.
     *
     * @return the columns, in order
     */
    List<TypedColumn<E, ?>> columns();

    /**
     * Returns the columns that are read in a returned form, whether they were shown or not.
     *
     * @return the columns
     */
    default List<TypedColumn<E, ?>> understood() {
        return columns();
    }

    /**
     * Returns the items of the rows that a form always has, even if they are not filled in.
     *
     * @return the items, with their ids and names
     */
    default List<CatalogueItem> items() {
        return List.of();
    }

    /**
     * Returns the labels that forms showed earlier for a column.
     *
     * @param column the id of the column
     * @return the labels
     */
    default List<LocalisedText> formerLabels(String column) {
        return List.of();
    }

    /**
     * Returns the id of the row of an element.
     *
     * @param element the element
     * @return the id within the table, or empty if the row has none
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
     * Returns whether rows without an id within the table are accepted.
     *
     * @return whether they are
     */
    default boolean takesOthers() {
        return true;
    }

    /**
     * Returns the key that no two rows may share.
     *
     * @param element the element of a row
     * @return the key, or empty if rows may be equal
     */
    default Optional<Object> unique(E element) {
        return Optional.empty();
    }

    /**
     * Returns the column that people empty to remove a row. They cannot delete rows of a sheet that is protected.
     *
     * @return the id of the column, or empty if a row with an empty cell is not a removed one
     */
    default Optional<String> essence() {
        return Optional.empty();
    }

    /**
     * Reads the element of a changed row.
     *
     * @param row the row
     * @param item the id of the row within the table, if it has one
     * @param sent the element of the row as it was sent, if it is known
     * @return the element; empty if a required cell is empty, or no cell could be read
     */
    Optional<E> read(RowInput row, Optional<String> item, Optional<E> sent);

    /**
     * Returns the texts of the cells of an element.
     *
     * @param element the element
     * @return the texts, one for each column
     */
    default List<String> cells(E element) {
        return columns().stream().map(column -> column.show(element)).toList();
    }

    /**
     * Returns the rows, each with its element. If rows cannot be added, there is at least one row.
     *
     * @param words the vocabulary
     * @param elements the elements of the filled-in rows
     * @return the rows: those of items in the order of the form, then those of other elements with an id, then the
     *     others
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

    /** Returns the texts of the cells of a row that has a name and is not filled in. */
    private List<String> named(String name) {
        return columns().stream().map(column -> column.namesRow() ? name : "").toList();
    }

    /**
     * Row as a form shows it.
     *
     * @param item the id of the row within the table, if it has one
     * @param cells the texts of the cells, one for each column
     * @param element the element; empty for a row that was not filled in
     * @param <E> the type of the element of a row
     */
    record Shown<E>(Optional<String> item, List<String> cells, Optional<E> element) {}
}
