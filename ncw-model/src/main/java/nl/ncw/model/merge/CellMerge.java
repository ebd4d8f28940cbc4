package nl.ncw.model.merge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.agreement.AnswerValue.Single;
import nl.ncw.model.internal.snapshot.CanonicalValue;

/** Merge of the cells of one row: each is taken from the copy that changed it. */
final class CellMerge {
    private CellMerge() {}

    /**
     * Returns the merged row, or empty if copies changed a cell into different ones, or left no cell.
     *
     * @param before the row as it was sent, if it was
     * @param versions the rows of the copies
     */
    static Optional<AnswerValue.Row> of(Optional<AnswerValue.Row> before, List<AnswerValue.Row> versions) {
        SortedMap<String, Single> merged = new TreeMap<>();
        for (String column : columns(Stream.concat(before.stream(), versions.stream()))) {
            Optional<Single> sent = before.flatMap(row -> row.value(column));
            Map<Object, Optional<Single>> changed = versions.stream()
                    .map(row -> row.value(column))
                    .filter(value -> !CanonicalValue.of(value).equals(CanonicalValue.of(sent)))
                    .collect(Collectors.toMap(CanonicalValue::of, Function.identity(), (first, equal) -> first));
            if (changed.size() > 1) {
                return Optional.empty();
            }
            changed.values().stream().findFirst().orElse(sent).ifPresent(value -> merged.put(column, value));
        }
        return merged.isEmpty() ? Optional.empty() : Optional.of(new AnswerValue.Row(merged));
    }

    private static TreeSet<String> columns(Stream<AnswerValue.Row> rows) {
        return rows.flatMap(row -> row.cells().keySet().stream()).collect(Collectors.toCollection(TreeSet::new));
    }
}
