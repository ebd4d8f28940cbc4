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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.export.internal.cell.NormalizedText;
import nl.ncw.export.internal.finding.FormFindingCode;
import nl.ncw.export.internal.form.ReturnedRow;
import nl.ncw.export.internal.message.Excerpt;
import nl.ncw.export.internal.table.RowCodec;
import nl.ncw.model.question.CatalogueItem;
import nl.ncw.model.text.LocalisedText;

/**
 * Matcher of the returned rows of a table to the rows as they were sent: by their ids, or else by their cells, or else
 * by their order among the changed rows.
 *
 * @param <E> the type of the element of a row
 */
final class RowMatcher<E> {
    private final RowCodec<E> codec;
    private final TableCells<E> cells;
    private final FormFindings findings;
    private final Map<String, RowCodec.Shown<E>> byItem = new LinkedHashMap<>();
    private final Map<Integer, RowCodec.Shown<E>> rowsWithoutItem = new LinkedHashMap<>();
    private final Map<List<String>, Deque<Integer>> byCells = new HashMap<>();
    private final Map<String, ReturnedRow> firstByItem = new HashMap<>();

    RowMatcher(RowCodec<E> codec, List<RowCodec.Shown<E>> shown, TableCells<E> cells, FormFindings findings) {
        this.codec = codec;
        this.cells = cells;
        this.findings = findings;
        for (RowCodec.Shown<E> row : shown) {
            if (row.item().isPresent()) {
                byItem.put(row.item().get(), row);
            } else if (row.element().isPresent()) {
                byCells.computeIfAbsent(cells.of(row), key -> new ArrayDeque<>())
                        .add(rowsWithoutItem.size());
                rowsWithoutItem.put(rowsWithoutItem.size(), row);
            }
        }
    }

    /** Returns the rows that are filled in, each with its sent row. Rows that the table cannot take are kept. */
    List<MatchedRow<E>> match(List<ReturnedRow> rows) {
        Set<String> items =
                rows.stream().flatMap(row -> row.id().item().stream()).collect(Collectors.toCollection(HashSet::new));
        List<MatchedRow<E>> matched = new ArrayList<>();
        for (ReturnedRow row : rows) {
            Optional<String> item = row.id().item();
            if (item.isPresent()) {
                matchByItem(row, item.get()).ifPresent(matched::add);
            } else if (row.hasUnreadable()) {
                matched.add(new MatchedRow<>(row, Optional.empty(), Optional.empty(), false));
            } else if (cells.isFilled(row)) {
                matchByCells(row, items).ifPresent(matched::add);
            }
        }
        matched.replaceAll(row -> row.row().hasUnreadable() ? matchByReadableCells(row) : row);
        return pairByOrder(matched).stream().flatMap(this::taken).toList();
    }

    /** Matches a row to the first sent row without an id that has the same texts, in the cells that could be read. */
    private MatchedRow<E> matchByReadableCells(MatchedRow<E> row) {
        return rowsWithoutItem.entrySet().stream()
                .filter(sent -> cells.isSame(row.row(), sent.getValue()))
                .findFirst()
                .map(sent -> {
                    rowsWithoutItem.remove(sent.getKey());
                    return new MatchedRow<>(
                            row.row().withSent(cells.byColumn(sent.getValue())),
                            row.item(),
                            Optional.of(sent.getValue()),
                            true);
                })
                .orElse(row);
    }

    /** Returns a row that the table can take. A row that could not be read may be one that it cannot. */
    private Stream<MatchedRow<E>> taken(MatchedRow<E> row) {
        if (!row.row().hasUnreadable() || row.sent().isPresent()) {
            return Stream.of(row);
        }
        if (!cells.isFilled(row.row())) {
            return Stream.empty();
        }
        return codec.takesOthers() ? Stream.of(row) : keepUnknown(row.row()).stream();
    }

    private Optional<MatchedRow<E>> matchByItem(ReturnedRow returned, String item) {
        RowCodec.Shown<E> sent = byItem.get(item);
        if (sent == null) {
            return cells.isFilled(returned) ? keepUnknown(returned) : Optional.empty();
        }
        ReturnedRow row = returned.withSent(cells.byColumn(sent));
        checkName(row, sent, item);
        if (!cells.isFilled(row)) {
            return Optional.empty();
        }
        ReturnedRow first = firstByItem.putIfAbsent(item, row);
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

    private Optional<MatchedRow<E>> matchByCells(ReturnedRow row, Set<String> returnedItems) {
        Deque<Integer> equalRows = byCells.get(cells.of(row));
        if (equalRows != null && !equalRows.isEmpty()) {
            return Optional.of(new MatchedRow<>(
                    row,
                    Optional.empty(),
                    Optional.of(Objects.requireNonNull(rowsWithoutItem.remove(equalRows.remove()))),
                    true));
        }
        Optional<String> item = itemByName(row).filter(returnedItems::add);
        if (item.isPresent()) {
            return matchByItem(withItem(row, item.get()), item.get());
        }
        return codec.takesOthers()
                ? Optional.of(new MatchedRow<>(row, Optional.empty(), Optional.empty(), false))
                : keepUnknown(row);
    }

    private static ReturnedRow withItem(ReturnedRow row, String item) {
        return new ReturnedRow(row.id().at(item), row.location(), row.cells());
    }

    private Optional<MatchedRow<E>> keepUnknown(ReturnedRow row) {
        findings.report(FormFindingCode.UNKNOWN_ROW, row.location(), row.id());
        findings.keep(row, cells.labels());
        return Optional.empty();
    }

    /** Returns the item with the name that a row without an id has, in any language. */
    private Optional<String> itemByName(ReturnedRow row) {
        String name = NormalizedText.of(cells.name().map(row::text).orElse(""));
        return codec.items().stream()
                .filter(item -> namesOf(item).map(NormalizedText::of).anyMatch(name::equals))
                .map(CatalogueItem::id)
                .findFirst();
    }

    private static Stream<String> namesOf(CatalogueItem item) {
        return Stream.concat(Stream.of(item.label()), item.formerLabels().stream())
                .flatMap(label -> LocalisedText.LANGUAGES.stream().map(label::in));
    }

    /** Keeps a text that replaced the name of a row. */
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
            findings.keep(row.cell(column.get()));
        }
    }

    /** Matches the changed rows to the remaining sent rows in order, if there are as many of both. */
    private List<MatchedRow<E>> pairByOrder(List<MatchedRow<E>> matched) {
        if (countUnmatched(matched) != rowsWithoutItem.size()) {
            return matched;
        }
        Iterator<RowCodec.Shown<E>> remaining =
                List.copyOf(rowsWithoutItem.values()).iterator();
        rowsWithoutItem.clear();
        return matched.stream()
                .map(row -> row.sent().isEmpty() ? inPlaceOf(row, remaining.next()) : row)
                .toList();
    }

    private MatchedRow<E> inPlaceOf(MatchedRow<E> row, RowCodec.Shown<E> sent) {
        return row.inPlaceOf(sent, row.row().withSent(cells.byColumn(sent)));
    }

    private long countUnmatched(List<MatchedRow<E>> matched) {
        return matched.stream().filter(row -> row.sent().isEmpty()).count();
    }

    /** Returns the sent rows with content that are missing from the returned rows. */
    List<RowCodec.Shown<E>> lost(List<MatchedRow<E>> matched) {
        Set<String> items = matched.stream().flatMap(row -> row.item().stream()).collect(Collectors.toSet());
        Stream<RowCodec.Shown<E>> named = byItem.entrySet().stream()
                .filter(row -> row.getValue().element().isPresent() && !items.contains(row.getKey()))
                .map(Map.Entry::getValue);
        Stream<RowCodec.Shown<E>> unnamed =
                rowsWithoutItem.size() > countUnmatched(matched) ? rowsWithoutItem.values().stream() : Stream.empty();
        return Stream.concat(named, unnamed).toList();
    }
}
