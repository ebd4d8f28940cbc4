package nl.ncw.model.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.ncw.model.agreement.ValueAtPath;
import nl.ncw.model.internal.snapshot.CanonicalValue;

/**
 * Merge of the rows of one answer that several copies changed. A row that was sent is taken from the copy that changed or
 * removed it. The rows that copies added follow the sent row that they follow in their copy; if several copies added rows
 * there, these stand in the order of the copies. Rows that several copies added alike are added once. A row of a matrix of
 * which copies filled in different cells has them all.
 */
final class RowMerge {
    private final AnswerRows sent;
    private final List<AnswerRows> copies;
    private final List<RowAlignment> alignments;
    private final List<Object> merged = new ArrayList<>();
    /** The number of equal additions, in all and by copy. */
    private final Map<Object, Integer> additions = new HashMap<>();

    private final List<Map<Object, Integer>> additionsByCopy;
    /** The copy that added each identity. */
    private final Map<Object, Integer> authors = new HashMap<>();

    /** The place of the first addition of each identity. */
    private final Map<Object, Integer> places = new HashMap<>();

    /** The rows that copies changed or added differently. */
    private final List<Object> conflicting = new ArrayList<>();

    private RowMerge(AnswerRows sent, List<AnswerRows> copies, List<RowAlignment> alignments) {
        this.sent = sent;
        this.copies = copies;
        this.alignments = alignments;
        this.additionsByCopy = copies.stream()
                .<Map<Object, Integer>>map(copy -> new HashMap<>())
                .toList();
    }

    /**
     * Returns the merged answer, or empty if it is a conflict: if copies changed the same row into different ones, put sent
     * rows in another order, or have no rows.
     *
     * @param sent the answer as it was sent
     * @param versions the different answers, in the order of the copies
     */
    static Optional<ValueAtPath> of(Optional<ValueAtPath> sent, List<Optional<ValueAtPath>> versions) {
        List<AnswerRows> copies = versions.stream()
                .flatMap(version -> AnswerRows.of(version).stream())
                .toList();
        if (copies.size() < versions.size()
                || copies.stream().map(AnswerRows::kind).distinct().count() != 1) {
            return Optional.empty();
        }
        AnswerRows before = AnswerRows.of(sent)
                .filter(rows -> rows.kind() == copies.get(0).kind())
                .orElseGet(() -> new AnswerRows(copies.get(0).kind(), List.of()));
        List<RowAlignment> alignments = copies.stream()
                .flatMap(copy -> RowAlignment.of(before, copy).stream())
                .toList();
        return alignments.size() < copies.size() ? Optional.empty() : new RowMerge(before, copies, alignments).answer();
    }

    private Optional<ValueAtPath> answer() {
        addAdditionsAfter(0);
        for (int index = 0; index < sent.rows().size(); index++) {
            addSent(index);
            addAdditionsAfter(index + 1);
        }
        return conflicting.isEmpty() ? sent.with(merged) : Optional.empty();
    }

    /** Adds a row that was sent, as the copy has it that changed it, unless a copy removed it. */
    private void addSent(int index) {
        Object row = sent.rows().get(index);
        Map<Object, Optional<Object>> changed = new LinkedHashMap<>();
        for (int copy = 0; copy < copies.size(); copy++) {
            Optional<Object> written = sentRow(copy, index);
            if (!CanonicalValue.of(written).equals(CanonicalValue.of(Optional.of(row)))) {
                changed.put(CanonicalValue.of(written), written);
            }
        }
        List<Object> versions =
                changed.values().stream().flatMap(Optional::stream).toList();
        Optional<Object> joined = changed.size() > 1 && versions.size() == changed.size()
                ? sent.joined(Optional.of(row), versions)
                : Optional.empty();
        if (changed.size() > 1 && joined.isEmpty()) {
            conflicting.add(row);
        }
        joined.or(() -> changed.values().stream().findFirst().orElseGet(() -> Optional.of(row)))
                .ifPresent(merged::add);
    }

    private Optional<Object> sentRow(int copy, int index) {
        int found = alignments.get(copy).indices().get(index);
        return found == RowAlignment.REMOVED
                ? Optional.empty()
                : Optional.of(copies.get(copy).rows().get(found));
    }

    private void addAdditionsAfter(int index) {
        IntStream.range(0, copies.size())
                .forEach(copy -> alignments.get(copy).added().get(index).stream()
                        .map(copies.get(copy).rows()::get)
                        .forEach(row -> addAddition(copy, row)));
    }

    private void addAddition(int copy, Object row) {
        Object content = CanonicalValue.of(row);
        int own = Objects.requireNonNull(additionsByCopy.get(copy).merge(content, 1, Integer::sum));
        if (own > additions.getOrDefault(content, 0)) {
            additions.put(content, own);
            Object identity =
                    new AnswerRows(sent.kind(), List.of(row)).identities().get(0);
            int author = Objects.requireNonNull(authors.merge(identity, copy, (first, second) -> first));
            if (author == copy) {
                places.putIfAbsent(identity, merged.size());
                merged.add(row);
            } else {
                join(Objects.requireNonNull(places.get(identity)), row);
            }
        }
    }

    /** Joins a row with the one of the same identity that another copy added. */
    private void join(int place, Object row) {
        Optional<Object> joined = sent.joined(Optional.empty(), List.of(merged.get(place), row));
        if (joined.isEmpty()) {
            conflicting.add(row);
        }
        merged.set(place, joined.orElse(row));
    }
}
