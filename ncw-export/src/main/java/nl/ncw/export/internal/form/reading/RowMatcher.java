package nl.ncw.export.internal.form.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.export.internal.finding.FormFindingCode;
import nl.ncw.export.internal.form.ReturnedRow;
import nl.ncw.export.internal.message.Excerpt;
import nl.ncw.export.internal.table.NormalizedText;
import nl.ncw.export.internal.table.RowCodec;
import nl.ncw.model.question.CatalogueItem;
import nl.ncw.model.text.LocalisedText;

/**
 * Finds for each row of a table that came back the row as it was sent: by its identity, or else by its cells, or else by its
 * place among those that were changed.
 *
 * @param <E> what a row stands for
 */
final class RowMatcher<E> {
    private final RowCodec<E> codec;
    private final TableCells<E> cells;
    private final FormFindings findings;
    private final Map<String, RowCodec.Shown<E>> byItem = new LinkedHashMap<>();
    private final Map<Integer, RowCodec.Shown<E>> others = new LinkedHashMap<>();
    private final Map<List<String>, Deque<Integer>> byCells = new HashMap<>();
    private final Map<String, ReturnedRow> rowsOfItems = new HashMap<>();

    RowMatcher(RowCodec<E> codec, List<RowCodec.Shown<E>> shown, TableCells<E> cells, FormFindings findings) {
        this.codec = codec;
        this.cells = cells;
        this.findings = findings;
        for (RowCodec.Shown<E> row : shown) {
            if (row.item().isPresent()) {
                byItem.put(row.item().get(), row);
            } else if (row.element().isPresent()) {
                byCells.computeIfAbsent(cells.of(row), key -> new ArrayDeque<>())
                        .add(others.size());
                others.put(others.size(), row);
            }
        }
    }

    /** The rows that say something, each with what it was; keeps those that belong nowhere. */
    List<MatchedRow<E>> match(List<ReturnedRow> rows) {
        Set<String> items =
                rows.stream().flatMap(row -> row.id().item().stream()).collect(Collectors.toCollection(HashSet::new));
        List<MatchedRow<E>> came = new ArrayList<>();
        for (ReturnedRow row : rows) {
            Optional<String> item = row.id().item();
            if (item.isPresent()) {
                withIdentity(row, item.get()).ifPresent(came::add);
            } else if (cells.isFilled(row)) {
                withoutIdentity(row, items).ifPresent(came::add);
            }
        }
        return paired(came);
    }

    private Optional<MatchedRow<E>> withIdentity(ReturnedRow row, String item) {
        RowCodec.Shown<E> sent = byItem.get(item);
        if (sent == null) {
            return cells.isFilled(row) ? nowhere(row) : Optional.empty();
        }
        checkName(row, sent, item);
        if (!cells.isFilled(row)) {
            return Optional.empty();
        }
        ReturnedRow first = rowsOfItems.putIfAbsent(item, row);
        if (first == null) {
            boolean unchanged = sent.element().isPresent() && cells.of(row).equals(cells.of(sent));
            return Optional.of(new MatchedRow<>(row, Optional.of(item), Optional.of(sent), unchanged));
        }
        if (!cells.of(first).equals(cells.of(row))) {
            findings.report(FormFindingCode.DUPLICATE_ROW, row.location());
            findings.keep(row, cells.labels());
        }
        return Optional.empty();
    }

    private Optional<MatchedRow<E>> withoutIdentity(ReturnedRow row, Set<String> itemsThatCame) {
        Deque<Integer> same = byCells.get(cells.of(row));
        if (same != null && !same.isEmpty()) {
            return Optional.of(
                    new MatchedRow<>(row, Optional.empty(), Optional.of(others.remove(same.remove())), true));
        }
        Optional<String> item = itemNamed(row).filter(itemsThatCame::add);
        if (item.isPresent()) {
            return withIdentity(identified(row, item.get()), item.get());
        }
        return codec.takesOthers()
                ? Optional.of(new MatchedRow<>(row, Optional.empty(), Optional.empty(), false))
                : nowhere(row);
    }

    private static ReturnedRow identified(ReturnedRow row, String item) {
        return new ReturnedRow(row.id().at(item), row.location(), row.cells());
    }

    private Optional<MatchedRow<E>> nowhere(ReturnedRow row) {
        findings.report(FormFindingCode.UNKNOWN_ROW, row.location(), row.id());
        findings.keep(row, cells.labels());
        return Optional.empty();
    }

    /** The item that a row which lost its identity names, in any language. */
    private Optional<String> itemNamed(ReturnedRow row) {
        String name = NormalizedText.of(cells.name().map(row::text).orElse(""));
        return codec.items().stream()
                .filter(item -> namesOf(item).map(NormalizedText::of).anyMatch(name::equals))
                .map(CatalogueItem::id)
                .findFirst();
    }

    private static Stream<String> namesOf(CatalogueItem item) {
        return LocalisedText.LANGUAGES.stream().map(item.label()::in);
    }

    /** Keeps what somebody wrote over the name of a row. */
    private void checkName(ReturnedRow row, RowCodec.Shown<E> sent, String item) {
        Optional<String> column = cells.name().filter(name -> !row.isBlank(name));
        if (column.isEmpty()) {
            return;
        }
        Stream<String> known = codec.items().stream()
                .filter(option -> option.id().equals(item))
                .flatMap(RowMatcher::namesOf);
        String name = NormalizedText.of(row.text(column.get()));
        if (Stream.concat(known, sent.cells().stream()).map(NormalizedText::of).noneMatch(name::equals)) {
            findings.report(
                    FormFindingCode.NOT_WRITABLE, row.location(column.get()), Excerpt.brief(row.text(column.get())));
            findings.keep(row.cells().get(column.get()));
        }
    }

    /** Where as many rows were changed as there are left of those sent, each is taken for the one in its place. */
    private List<MatchedRow<E>> paired(List<MatchedRow<E>> came) {
        if (changed(came) != others.size()) {
            return came;
        }
        Iterator<RowCodec.Shown<E>> left = List.copyOf(others.values()).iterator();
        others.clear();
        return came.stream()
                .map(row -> row.sent().isEmpty() ? row.inPlaceOf(left.next()) : row)
                .toList();
    }

    private long changed(List<MatchedRow<E>> came) {
        return came.stream().filter(row -> row.sent().isEmpty()).count();
    }

    /** The rows that were sent filled in and of which nothing came back. */
    List<RowCodec.Shown<E>> lost(List<MatchedRow<E>> came) {
        Set<String> items = came.stream().flatMap(row -> row.item().stream()).collect(Collectors.toSet());
        Stream<RowCodec.Shown<E>> named = byItem.entrySet().stream()
                .filter(row -> row.getValue().element().isPresent() && !items.contains(row.getKey()))
                .map(Map.Entry::getValue);
        Stream<RowCodec.Shown<E>> unnamed = others.size() > changed(came) ? others.values().stream() : Stream.empty();
        return Stream.concat(named, unnamed).toList();
    }
}
