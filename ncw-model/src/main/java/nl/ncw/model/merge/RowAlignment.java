package nl.ncw.model.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Alignment of the rows of a copy with the rows that were sent. Rows with the same identity are one row. Between two of
 * these, rows without an identity are paired in their order: the copy changed them.
 *
 * @param indices the index in the copy of each sent row; {@value #REMOVED} if the copy has it no more
 * @param added the indices of the rows that the copy added: before the first sent row, then after each sent row
 */
record RowAlignment(List<Integer> indices, List<List<Integer>> added) {
    static final int REMOVED = -1;

    /** Returns the alignment, or empty if the copy has sent rows in another order. */
    static Optional<RowAlignment> of(AnswerRows sent, AnswerRows copy) {
        List<Object> before = sent.identities();
        List<Object> after = copy.identities();
        List<Integer> kept = common(before, after);
        List<Integer> found = common(after, before);
        if (!kept.stream()
                .map(before::get)
                .toList()
                .equals(found.stream().map(after::get).toList())) {
            return Optional.empty();
        }
        RowAlignment alignment = new RowAlignment(
                new ArrayList<>(Collections.nCopies(before.size(), REMOVED)),
                IntStream.rangeClosed(0, before.size())
                        .<List<Integer>>mapToObj(index -> new ArrayList<>())
                        .toList());
        int sentIndex = 0;
        int copyIndex = 0;
        for (int anchor = 0; anchor < kept.size(); anchor++) {
            alignment.align(sentIndex, kept.get(anchor), copyIndex, found.get(anchor), sent.isPositional());
            alignment.indices.set(kept.get(anchor), found.get(anchor));
            sentIndex = kept.get(anchor) + 1;
            copyIndex = found.get(anchor) + 1;
        }
        alignment.align(sentIndex, before.size(), copyIndex, after.size(), sent.isPositional());
        return Optional.of(alignment);
    }

    /** Aligns the rows between two rows that both have: the further rows of the copy follow the last changed one. */
    private void align(int sentFrom, int sentTo, int copyFrom, int copyTo, boolean positional) {
        int sent = sentFrom;
        int copy = copyFrom;
        while (positional && sent < sentTo && copy < copyTo) {
            indices.set(sent++, copy++);
        }
        for (; copy < copyTo; copy++) {
            added.get(sent).add(copy);
        }
    }

    /** Returns the indices of the rows that others have too, each as often as it is there. */
    private static List<Integer> common(List<Object> rows, List<Object> others) {
        Map<Object, Long> left =
                new HashMap<>(others.stream().collect(Collectors.groupingBy(row -> row, Collectors.counting())));
        List<Integer> common = new ArrayList<>();
        for (int index = 0; index < rows.size(); index++) {
            if (left.merge(rows.get(index), -1L, Long::sum) >= 0) {
                common.add(index);
            }
        }
        return common;
    }
}
