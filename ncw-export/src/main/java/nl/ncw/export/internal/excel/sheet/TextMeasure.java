package nl.ncw.export.internal.excel.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.ncw.model.internal.plaintext.TextShortener;

/**
 * Estimator of how text wraps in a column. It asks no fonts of the machine: the reader's machine has others, and the
 * bytes of a workbook must not depend on either.
 */
public final class TextMeasure {
    /** The width of a column's character in em: on a screen a digit of Arial 10 has 7 of the 13.33 pixels of an em. */
    private static final double DIGIT = 0.525;

    /** The width of the margins of a cell, in em. */
    private static final double MARGINS = 0.4;

    private TextMeasure() {}

    /**
     * Breaks text into pieces of at most so many lines. Joined, the pieces are the text.
     *
     * @param boldEnd where the text ends that may be bold
     * @param columnCharacters the width of the column in characters of the standard width
     */
    static List<Piece> pieces(String text, int boldEnd, int columnCharacters, int maximumLines) {
        List<String> lines = lines(text, boldEnd, columnCharacters);
        if (lines.size() <= maximumLines) {
            return List.of(new Piece(text, lines.size()));
        }
        List<Piece> pieces = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += maximumLines) {
            List<String> piece = lines.subList(from, Math.min(from + maximumLines, lines.size()));
            pieces.add(new Piece(String.join("", piece), piece.size()));
        }
        return pieces;
    }

    /**
     * Breaks text into the lines that it takes in a column. Joined, the lines are the text: each keeps its line feed.
     */
    static List<String> lines(String text, int columnCharacters) {
        return lines(text, text.length(), columnCharacters);
    }

    private static List<String> lines(String text, int boldEnd, int columnCharacters) {
        double available = available(columnCharacters);
        List<String> lines = new ArrayList<>();
        int start = 0;
        do {
            int end = lineEnd(text, boldEnd, start, available);
            lines.add(text.substring(start, end));
            start = end;
        } while (start < text.length());
        return lines;
    }

    /** Returns the number of lines that a text takes in a column. */
    public static int count(String text, int columnCharacters) {
        return count(text, 0, columnCharacters);
    }

    static int count(String text, int boldEnd, int columnCharacters) {
        double available = available(columnCharacters);
        int lines = 0;
        int start = 0;
        do {
            start = lineEnd(text, boldEnd, start, available);
            lines++;
        } while (start < text.length());
        return lines;
    }

    /**
     * Returns the width of a column that fits the longest word of some texts, in characters of the standard width. Words
     * end at blanks and behind hyphens, as lines do.
     */
    public static int longestWord(Stream<String> texts) {
        double widest = texts.flatMap(text -> Stream.of(text.split("\\s+|(?<=-)")))
                .mapToDouble(TextMeasure::width)
                .max()
                .orElse(0);
        return (int) Math.ceil((widest + MARGINS) / DIGIT);
    }

    /**
     * Returns a text in one line, shortened to so many characters, for a place where the whole text is also elsewhere.
     */
    static String oneLine(String text, int maximum) {
        return TextShortener.withinCodePoints(text.replace('\n', ' '), maximum);
    }

    /** Cuts text into pieces of at most so many UTF-16 code units, never within a surrogate pair. */
    public static List<String> cut(String text, int maximum) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = Math.min(start + maximum, text.length());
            if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
                end--;
            }
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }

    /** Returns the width of the text in a column, in em. */
    private static double available(int columnCharacters) {
        return columnCharacters * DIGIT - MARGINS;
    }

    /** Returns where the line ends that begins at an index: behind a line feed or a blank, or within a long word. */
    private static int lineEnd(String text, int boldEnd, int start, double available) {
        int blank = start;
        double width = 0;
        for (int i = start; i < text.length(); i++) {
            char unit = text.charAt(i);
            width += ArialWidths.of(unit, i < boldEnd);
            if (unit == '\n') {
                return i + 1;
            } else if (unit == ' ') {
                // Blanks at the end of a line hang over its edge.
                blank = i;
            } else if (width > available && i > start && !Character.isLowSurrogate(unit)) {
                // The halves of a surrogate pair stay together.
                return blank > start ? blank + 1 : i;
            }
        }
        return text.length();
    }

    private static double width(String text) {
        return text.chars()
                .mapToDouble(unit -> ArialWidths.of((char) unit, true))
                .sum();
    }

    /**
     * A part of a text in a column.
     *
     * @param lines the number of lines that it takes
     */
    record Piece(String text, int lines) {}
}
