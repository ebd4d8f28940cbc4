package nl.ncw.export.internal.form.setting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ncw.export.internal.cell.NormalizedText;
import nl.ncw.export.internal.field.AgreementTable;
import nl.ncw.export.internal.message.Excerpt;
import nl.ncw.export.internal.table.TypedColumn;
import nl.ncw.model.agreement.Agreement;

/**
 * Reader of texts that add elements to a list. In a list with one column, a text has elements with semicolons between
 * them: {@code Flevoland; Utrecht}. In other lists, a text is one element, of which the cells have the id or label of
 * their column: {@code party=Veiligheidsregio; name=J. de Boer}. Of a person who is in the list, such a text changes what it
 * names; it need not name the party then. A blank text removes all elements.
 *
 * @param table the table of the list
 * @param refused the texts that cannot be used, to add to
 * @param <E> the type of the elements
 */
record ListTexts<E>(AgreementTable<E> table, RefusedTexts refused) {
    private static final Pattern SEPARATOR = Pattern.compile("\\s*;\\s*");
    private static final Pattern EQUALS = Pattern.compile("\\s*=\\s*");

    /** The id of the column with the party in the tables of people. */
    private static final String PARTY = "party";

    /** The id of the column with the name in the same tables. */
    private static final String NAME = "name";

    /** Returns the agreement with the elements in the texts, which are read in order. */
    Agreement add(List<String> texts, Agreement agreement) {
        List<E> elements = new ArrayList<>(table.list().of(agreement));
        for (String text : texts) {
            if (text.isBlank()) {
                elements.clear();
            }
            for (Map<String, String> cells : rows(text)) {
                add(cells, elements);
            }
        }
        return agreement.with(table.list(), elements);
    }

    private void add(Map<String, String> cells, List<E> elements) {
        Optional<Integer> known = cells.containsKey(PARTY) ? Optional.empty() : named(cells, elements);
        if (known.isPresent()) {
            read(cells, Optional.of(elements.get(known.get())))
                    .ifPresent(changed -> elements.set(known.get(), changed));
            return;
        }
        Optional<E> element = read(cells, Optional.empty());
        if (element.isPresent() && elements.stream().anyMatch(other -> isSame(other, element.get()))) {
            refused.add(label(), "duplicate", Excerpt.brief(String.join(", ", cells.values())));
        } else if (element.isPresent()) {
            named(cells, elements)
                    .ifPresentOrElse(
                            index -> elements.set(
                                    index,
                                    read(cells, Optional.of(elements.get(index)))
                                            .orElseThrow()),
                            () -> elements.add(element.get()));
        }
    }

    /** Returns the index of the only person that cells name, to whom other cells say something more; empty if there is none. */
    private Optional<Integer> named(Map<String, String> cells, List<E> elements) {
        List<Integer> named = IntStream.range(0, elements.size())
                .filter(index -> table.list().isOfParties()
                        && read(cells, Optional.of(elements.get(index)))
                                .map(table.list()::identityOf)
                                .equals(Optional.of(table.list().identityOf(elements.get(index)))))
                .boxed()
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** Returns the element of cells. A cell that is not given has the value of an element that is there, if there is one. */
    private Optional<E> read(Map<String, String> cells, Optional<E> before) {
        Map<String, String> all = new LinkedHashMap<>();
        // An element is found by its name. A text without one is about none.
        before.filter(element -> cells.containsKey(NAME))
                .ifPresent(element -> columns().forEach(column -> put(column, element, all)));
        all.putAll(cells);
        return table.codec().read(new RowText(label(), all, refused), Optional.empty(), before);
    }

    private static <E, V> void put(TypedColumn<E, V> column, E element, Map<String, String> cells) {
        column.content().apply(element).map(column.codec()::show).ifPresent(text -> cells.put(column.id(), text));
    }

    private boolean isSame(E one, E other) {
        return one.equals(other)
                || table.codec()
                        .unique(one)
                        .filter(key -> Optional.of(key).equals(table.codec().unique(other)))
                        .isPresent();
    }

    private List<Map<String, String>> rows(String text) {
        List<String> parts = SEPARATOR
                .splitAsStream(text.strip())
                .filter(part -> !part.isBlank())
                .toList();
        if (parts.isEmpty()) {
            return List.of();
        }
        return columns().size() == 1
                ? parts.stream()
                        .map(part -> Map.of(columns().get(0).id(), part))
                        .toList()
                : row(parts).stream().toList();
    }

    /** Returns the cells of a row. A part without a column continues the part before it. */
    private Optional<Map<String, String>> row(List<String> parts) {
        Map<String, String> cells = new LinkedHashMap<>();
        String last = "";
        for (String part : parts) {
            String[] cell = EQUALS.split(part, 2);
            Optional<String> column = cell.length == 2 ? column(cell[0]) : Optional.of(last);
            if (column.filter(known -> !known.isEmpty()).isEmpty()) {
                refused.add(label(), "no-column", Excerpt.brief(part), columnNames());
                return Optional.empty();
            }
            last = column.get();
            cells.merge(last, cell[cell.length - 1], "%s; %s"::formatted);
        }
        return Optional.of(cells);
    }

    private Optional<String> column(String name) {
        return columns().stream()
                .filter(column -> Stream.of(column.id(), column.label())
                        .map(NormalizedText::of)
                        .anyMatch(NormalizedText.of(name)::equals))
                .map(TypedColumn::id)
                .findFirst();
    }

    private String columnNames() {
        return columns().stream().map(TypedColumn::label).collect(Collectors.joining(", "));
    }

    private List<TypedColumn<E, ?>> columns() {
        return table.codec().understood();
    }

    private String label() {
        return table.list().label();
    }
}
