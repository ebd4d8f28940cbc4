package nl.ncw.export.internal.form.reading;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ncw.export.internal.finding.FormFindingCode;
import nl.ncw.export.internal.form.ReturnedRow;
import nl.ncw.export.internal.message.Excerpt;
import nl.ncw.export.internal.table.RowCodec;
import nl.ncw.model.finding.Place;
import nl.ncw.model.question.CatalogueItem;

/**
 * Reads one table. A row that came back as it was sent stands for what it stood for, whatever that was; only the others are
 * understood anew.
 *
 * @param <E> what a row stands for
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
     * What the rows stand for; what was sent if none came back at all, since rows are deleted one by one.
     *
     * @param rows the rows
     * @param place where the table is in the agreement
     * @param heading what the table is
     */
    List<E> read(List<ReturnedRow> rows, Place place, String heading) {
        if (rows.isEmpty()) {
            if (!shown.isEmpty()) {
                findings.report(FormFindingCode.ROW_MISSING, place, heading);
            }
            return sent;
        }
        rows.forEach(row -> findings.keepOtherColumns(row, cells.labels().keySet()));
        RowMatcher<E> matching = new RowMatcher<>(codec, shown, cells, findings);
        List<MatchedRow<E>> came = matching.match(rows);
        report(matching.lost(came), rows.get(0).location());
        came.stream()
                .filter(MatchedRow::unchanged)
                .flatMap(row -> row.element().stream())
                .forEach(this::take);
        return inOrder(came.stream()
                .flatMap(row -> (row.unchanged() ? row.element() : understand(row))
                        .map(element -> new Understood<>(row, element)).stream())
                .toList());
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

    private Optional<E> understand(MatchedRow<E> came) {
        RowReader reading = new RowReader(came.row(), findings);
        Optional<E> element = codec.read(reading, came.item(), came.element());
        if (element.isEmpty()) {
            findings.keep(came.row(), cells.labels());
            return came.element().filter(stays -> take(stays).isEmpty());
        }
        reading.keepRefused();
        Optional<E> other = element.flatMap(this::take);
        if (other.isPresent() && !other.equals(element)) {
            findings.report(FormFindingCode.DUPLICATE_ENTRY, came.row().location());
            findings.keep(came.row(), cells.labels());
        }
        return element.filter(first -> other.isEmpty());
    }

    /** Takes what no other row may have; gives the other thing that has it already, if there is one. */
    private Optional<E> take(E element) {
        return codec.unique(element).map(key -> taken.putIfAbsent(key, element));
    }

    /** In the order of the rows; where rows have identities, as it was sent, and what is new as in the form. */
    private List<E> inOrder(List<Understood<E>> understood) {
        List<String> items = codec.items().stream().map(CatalogueItem::id).toList();
        Comparator<Understood<E>> order = Comparator.comparingInt(one -> one.came()
                .element()
                .map(sent::indexOf)
                .orElseGet(() ->
                        sent.size() + one.came().item().map(items::indexOf).orElse(items.size())));
        return understood.stream()
                .sorted(items.isEmpty() ? (one, other) -> 0 : order)
                .map(Understood::element)
                .toList();
    }

    /** A row that came back and what it stands for now. */
    private record Understood<E>(MatchedRow<E> came, E element) {}
}
