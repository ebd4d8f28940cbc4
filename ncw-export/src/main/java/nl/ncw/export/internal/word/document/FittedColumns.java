package nl.ncw.export.internal.word.document;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Calculator of the widths of columns from their texts. Each column is as wide as the longest text in it that must not
 * break, such as a word, an e-mail address or a telephone number. The remaining width goes to columns with more text.
 */
final class FittedColumns {
    /** A telephone number, a date or another number with spaces or hyphens in it. */
    static final Pattern NUMBER = Pattern.compile("\\+?\\(?\\d[\\d() \\u00A0./-]{4,22}\\d");

    /** A day that is written in full, in any of the languages. */
    private static final Pattern DAY = Pattern.compile("\\d{1,2}(?:\\.|er)? \\p{L}+ \\d{4}");

    /** The size of the font in tables, in twentieths of a point. */
    private static final int FONT_SIZE = 180;

    private static final int LONGEST_UNBROKEN = 44;
    private static final int SHORTEST_TEXT = 6;
    private static final int LONGEST_TEXT = 60;

    /** The width of regular letters, of that of bold ones. */
    private static final double REGULAR = 0.94;

    private static final String NARROW = "iljtfrI.,:;'|()/-![] ";
    private static final String WIDE = "mwMW@%";

    private FittedColumns() {}

    /** Returns the widths of the columns of rows of texts. The first row has the names of the columns. */
    static int[] of(List<List<String>> rows, int whole) {
        int columns = rows.get(0).size();
        int[] least = least(rows);
        int[] texts = IntStream.range(0, columns)
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .map(length -> Math.max(SHORTEST_TEXT, Math.min(length, LONGEST_TEXT)))
                .toArray();
        int rest = whole - IntStream.of(least).sum();
        if (rest <= 0) {
            return TableWriter.widths(whole, least);
        }
        int[] shares = TableWriter.widths(rest, texts);
        return IntStream.range(0, columns)
                .map(column -> least[column] + shares[column])
                .toArray();
    }

    /** Returns the widths of the columns in which nothing breaks that must not. */
    static int[] least(List<List<String>> rows) {
        return IntStream.range(0, rows.get(0).size())
                .map(column -> TableWriter.MARGINS
                        + IntStream.range(0, rows.size())
                                .map(row -> unbroken(rows.get(row).get(column), row == 0 || column == 0))
                                .max()
                                .orElse(0))
                .toArray();
    }

    /** Returns the width of the longest part of a text that must not break. Headers and names of rows are bold. */
    private static int unbroken(String text, boolean bold) {
        int widest = Stream.of(
                        Stream.of(text.split("\\s+")),
                        NUMBER.matcher(text).results().map(MatchResult::group),
                        DAY.matcher(text).results().map(MatchResult::group))
                .flatMap(parts -> parts)
                .filter(part -> part.length() <= LONGEST_UNBROKEN)
                .mapToInt(FittedColumns::width)
                .max()
                .orElse(0);
        return bold ? widest : (int) Math.ceil(widest * REGULAR);
    }

    /** Returns the approximate width of a text in Arial, bold. */
    private static int width(String text) {
        double ems = text.chars()
                .mapToDouble(letter -> NARROW.indexOf(letter) >= 0
                        ? 0.34
                        : WIDE.indexOf(letter) >= 0 ? 0.95 : Character.isUpperCase(letter) ? 0.73 : 0.61)
                .sum();
        return (int) Math.ceil(ems * FONT_SIZE);
    }
}
