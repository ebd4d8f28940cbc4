package nl.ncw.export.internal.word.returned;

import java.util.ArrayList;
import java.util.List;

/**
 * Difference between two sequences of texts: the places at which one has other texts than the other. It is the smallest
 * one, or for very long sequences that differ much, everything between the common beginning and the common end.
 */
final class TextDifference {
    /** The largest table of common lengths. A document has about 1,000 texts. */
    private static final long LARGEST_TABLE = 9_000_000;

    private final List<String> before;
    private final List<String> after;
    private final List<Change> changes = new ArrayList<>();

    private TextDifference(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** Returns the changes from one sequence to another, in order. */
    static List<Change> between(List<String> before, List<String> after) {
        TextDifference difference = new TextDifference(before, after);
        difference.find();
        return difference.changes;
    }

    private void find() {
        int start = 0;
        int shortest = Math.min(before.size(), after.size());
        while (start < shortest && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shortest - start
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        int rows = before.size() - start - end;
        int columns = after.size() - start - end;
        if ((long) rows * columns > LARGEST_TABLE) {
            add(start, before.size() - end, start, after.size() - end);
        } else {
            walk(start, lengths(start, rows, columns), rows, columns);
        }
    }

    /** Returns the lengths of the longest common subsequences of the ends of both sequences. */
    private int[][] lengths(int start, int rows, int columns) {
        int[][] lengths = new int[rows + 1][columns + 1];
        for (int row = rows - 1; row >= 0; row--) {
            for (int column = columns - 1; column >= 0; column--) {
                lengths[row][column] = before.get(start + row).equals(after.get(start + column))
                        ? lengths[row + 1][column + 1] + 1
                        : Math.max(lengths[row + 1][column], lengths[row][column + 1]);
            }
        }
        return lengths;
    }

    private void walk(int start, int[][] lengths, int rows, int columns) {
        int row = 0;
        int column = 0;
        int fromRow = 0;
        int fromColumn = 0;
        while (row < rows || column < columns) {
            if (row < rows && column < columns && before.get(start + row).equals(after.get(start + column))) {
                add(start + fromRow, start + row, start + fromColumn, start + column);
                fromRow = ++row;
                fromColumn = ++column;
            } else if (column == columns || row < rows && lengths[row + 1][column] >= lengths[row][column + 1]) {
                row++;
            } else {
                column++;
            }
        }
        add(start + fromRow, start + rows, start + fromColumn, start + columns);
    }

    private void add(int from, int to, int fromAfter, int toAfter) {
        if (from < to || fromAfter < toAfter) {
            changes.add(new Change(before.subList(from, to), fromAfter, toAfter));
        }
    }

    /**
     * Place at which the sequences differ.
     *
     * @param removed the texts of the first sequence alone
     * @param from the index of the first text of the second sequence alone
     * @param to the index behind the last one
     */
    record Change(List<String> removed, int from, int to) {}
}
