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

    /** The table with its rows; one that rows cannot be added to has one at least. */
    default FormTable table(RowId id, String heading, Vocabulary words, List<E> elements) {
        List<FormTable.Row> rows = new ArrayList<>();
        for (Option item : items()) {
            rows.add(elements.stream()
                    .filter(element -> item(element).filter(item.id()::equals).isPresent())
                    .findFirst()
                    .map(element -> row(id, element))
                    .orElseGet(() -> new FormTable.Row(id.at(item.id()), named(words.in(item.label())))));
        }
        List<String> shown = items().stream().map(Option::id).toList();
        elements.stream()
                .filter(element -> item(element).isPresent())
                .filter(element -> !shown.contains(item(element).orElseThrow()))
                .forEach(element -> rows.add(row(id, element)));
        elements.stream().filter(element -> item(element).isEmpty()).forEach(element -> rows.add(row(id, element)));
        if (rows.isEmpty() && !open()) {
            rows.add(new FormTable.Row(id, Collections.nCopies(columns().size(), "")));
        }
        return new FormTable(
                id, heading, columns().stream().map(TypedColumn::column).toList(), rows, open());
    }

    private FormTable.Row row(RowId id, E element) {
        return new FormTable.Row(
                item(element).map(id::at).orElse(id),
                columns().stream().map(column -> column.show(element)).toList());
    }

    /** The cells of a row that has a name and is not filled in. */
    private List<String> named(String name) {
        return columns().stream()
                .map(column -> column.type().input().kind() == Input.Kind.NONE ? name : "")
                .toList();
    }
}
