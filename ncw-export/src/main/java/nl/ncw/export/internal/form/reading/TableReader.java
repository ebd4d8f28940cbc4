package nl.ncw.export.internal.form.reading;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.export.internal.finding.FormFindingCode;
import nl.ncw.export.internal.form.ReturnedRow;
import nl.ncw.export.internal.message.Excerpt;
import nl.ncw.export.internal.table.RowCodec;
import nl.ncw.model.finding.Place;
import nl.ncw.model.question.CatalogueItem;

/**
 * Reader of one table. A row that came back as it was sent keeps its element; only changed rows are read.
 *
 * @param <E> the type of the element of a row
 */
final class TableReader<E> {
    private final RowCodec<E> codec;
    private final List<E> sent;
    private final List<RowCodec.Shown<E>> shown;
    private final TableCells<E> cells;
    private final FormFindings findings;
    private final Map<Object, E> taken = new HashMap<>();

    TableReader(RowCodec<E> codec, List<E> sent, List<RowCodec.Shown<E>> shown, FormFindings findings) {
        this.codec = codec;
        this.sent = sent;
        this.shown = shown;
        this.cells = new TableCells<>(codec);
        this.findings = findings;
    }

    /**
     * Returns the elements of the rows. If there are no rows at all, it returns the sent elements, because people
     * delete rows one by one: a table without any rows was lost.
     *
     * @param rows the rows
     * @param place the place of the table in the agreement
     * @param heading the heading of the table
     */
    List<E> read(List<ReturnedRow> rows, Place place, String heading) {
        if (rows.isEmpty()) {
            if (!shown.isEmpty()) {
                findings.report(FormFindingCode.ROW_MISSING, place, heading);
            }
            return sent;
        }
        rows.forEach(row -> findings.keepOtherColumns(row, cells.labels().keySet()));
        RowMatcher<E> matcher = new RowMatcher<>(codec, shown, cells, findings);
        List<MatchedRow<E>> all = matcher.match(rows);
        List<MatchedRow<E>> matched =
                all.stream().filter(row -> !isEmptied(row)).toList();
        report(removed(all, matcher), rows.get(0).location());
        matched.stream()
                .filter(MatchedRow::unchanged)
                .flatMap(row -> row.element().stream())
                .forEach(this::take);
        return inOrder(matched.stream()
                .flatMap(row -> (row.unchanged() ? row.element() : read(row))
                        .map(element -> new Understood<>(row, element)).stream())
                .toList());
    }

    /** Returns whether somebody emptied the cell without which a row that was sent says nothing. */
    private boolean isEmptied(MatchedRow<E> row) {
        return row.element().isPresent()
                && codec.essence().filter(column -> row.row().isBlank(column)).isPresent();
    }

    private List<RowCodec.Shown<E>> removed(List<MatchedRow<E>> all, RowMatcher<E> matcher) {
        Stream<RowCodec.Shown<E>> emptied = all.stream().filter(this::isEmptied).flatMap(row -> row.sent().stream());
        return Stream.concat(matcher.lost(all).stream(), emptied).toList();
    }

    private void report(List<RowCodec.Shown<E>> lost, String location) {
        if (!lost.isEmpty()) {
            String rows = lost.stream()
                    .map(row ->
                            row.cells().stream().filter(text -> !text.isBlank()).collect(Collectors.joining(", ")))
                    .collect(Collectors.joining("; "));
            findings.report(FormFindingCode.ROWS_REMOVED, location, lost.size(), Excerpt.full(rows));
        }
    }

    private Optional<E> read(MatchedRow<E> row) {
        RowReader reader = new RowReader(row.row(), findings);
        Optional<E> element = codec.read(reader, row.item(), row.element());
        if (element.isEmpty()) {
            findings.keep(List.of(row.row()), cells.labels(), reader.location());
            return row.element().filter(sentElement -> take(sentElement).isEmpty());
        }
        reader.keepRefused();
        Optional<E> duplicate = element.flatMap(this::take);
        if (duplicate.isPresent() && !duplicate.equals(element)) {
            findings.report(FormFindingCode.DUPLICATE_ENTRY, row.row().location());
            findings.keep(row.row(), cells.labels());
        }
        return element.filter(value -> duplicate.isEmpty());
    }

    /**
     * Claims the key of an element, which no two rows may share. Returns the element that claimed it before, if any.
     */
    private Optional<E> take(E element) {
        return codec.unique(element).map(key -> taken.putIfAbsent(key, element));
    }

    /**
     * Returns the elements in the order of the rows. If the table has named rows, the order is that of the sent
     * elements, followed by new elements in the order of the form.
     */
    private List<E> inOrder(List<Understood<E>> understood) {
        List<String> items = codec.items().stream().map(CatalogueItem::id).toList();
        Comparator<Understood<E>> order = Comparator.comparingInt(read -> read.row()
                .element()
                .map(sent::indexOf)
                .orElseGet(() ->
                        sent.size() + read.row().item().map(items::indexOf).orElse(items.size())));
        return understood.stream()
                .sorted(items.isEmpty() ? (left, right) -> 0 : order)
                .map(Understood::element)
                .toList();
    }

    /** Returned row with its element. */
    private record Understood<E>(MatchedRow<E> row, E element) {}
}
