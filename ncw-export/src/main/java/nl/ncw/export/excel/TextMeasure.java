package nl.ncw.export.excel;

import java.util.ArrayList;
import java.util.List;

/**
 * Estimates how text wraps in a column. Fonts are not asked: those of the machine that writes are not those of the one that
 * reads, and the bytes must not depend on either. The widths are those of Arial by class of character, rounded up.
 */
final class TextMeasure {
    private static final String NARROW = "iljtfrI.,;:'’‘|!()[]{}/\\ -`";
    private static final String WIDE = "mwMWQOCDGHNUÆŒ@%—–…€&";

    private TextMeasure() {}

    /** Breaks text into the lines that it takes in a column, in characters of the standard width. */
    static List<String> lines(String text, int columnCharacters) {
        // A character of column width is a digit's: 0.556 em. A little is left for the margins of the cell.
        double available = (columnCharacters - 1) * 0.556;
        List<String> lines = new ArrayList<>();
        text.lines().forEach(line -> wrap(line, available, lines));
        return lines.isEmpty() ? List.of("") : lines;
    }

    private static void wrap(String line, double available, List<String> lines) {
        int start = 0;
        int blank = -1;
        double width = 0;
        for (int i = 0; i < line.length(); i++) {
            width += width(line.charAt(i));
            if (line.charAt(i) == ' ') {
                blank = i;
            }
            if (width > available && i > start) {
                int end = blank > start ? blank + 1 : i;
                lines.add(line.substring(start, end));
                start = end;
                width = width(line.substring(start, i + 1));
                blank = -1;
            }
        }
        lines.add(line.substring(start));
    }

    private static double width(String text) {
        return text.chars().mapToDouble(unit -> width((char) unit)).sum();
    }

    private static double width(char unit) {
        if (NARROW.indexOf(unit) >= 0) {
            return 0.33;
        }
        if (WIDE.indexOf(unit) >= 0) {
            return 0.83;
        }
        return Character.isUpperCase(unit) || unit > 0x2FF ? 0.72 : 0.556;
    }
}
