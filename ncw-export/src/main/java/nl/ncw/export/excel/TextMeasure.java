package nl.ncw.export.excel;

import java.util.ArrayList;
import java.util.List;

/**
 * Estimates how text wraps in a column. Fonts are not asked: those of the machine that writes are not those of the one that
 * reads, and the bytes must not depend on either. The widths are those of Arial by class of character, in em, rounded up.
 */
final class TextMeasure {
    private static final String NARROW = "iljtfrI.,;:'’‘“”|!()[]{}/\\ -`";
    private static final String WIDE = "mwMQOCDGHNU–€&+=<>~½¼¾";
    private static final String WIDEST = "W@—…ÆæŒœ%‰™";
    private static final int LAST_OF_LATIN = 0x2FF;

    private TextMeasure() {}

    /**
     * Breaks text into pieces of no more lines than are allowed. Joined, the pieces are the text.
     *
     * @param columnCharacters the width of the column in characters of the standard width
     */
    static List<String> pieces(String text, int columnCharacters, int maximumLines) {
        List<String> lines = lines(text, columnCharacters);
        List<String> pieces = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += maximumLines) {
            pieces.add(String.join("", lines.subList(from, Math.min(from + maximumLines, lines.size()))));
        }
        return pieces;
    }

    /** Breaks text into the lines that it takes in a column. Joined, the lines are the text: each keeps its line feed. */
    static List<String> lines(String text, int columnCharacters) {
        // A character of column width is a digit's: 0.556 em. A little is left for the margins of the cell.
        double available = (columnCharacters - 1) * 0.556;
        List<String> lines = new ArrayList<>();
        for (String line : text.split("(?<=\n)")) {
            wrap(line, available, lines);
        }
        return lines;
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
            // The halves of a surrogate pair stay together.
            if (width > available && i > start && !Character.isLowSurrogate(line.charAt(i))) {
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
        if (unit == '\n') {
            return 0;
        }
        if (NARROW.indexOf(unit) >= 0) {
            return 0.34;
        }
        if (WIDE.indexOf(unit) >= 0) {
            return 0.83;
        }
        if (WIDEST.indexOf(unit) >= 0 || unit > LAST_OF_LATIN && !isGeneralPunctuation(unit)) {
            return 1.02;
        }
        if (Character.isUpperCase(unit) || unit > LAST_OF_LATIN) {
            return 0.83;
        }
        return 0.556;
    }

    private static boolean isGeneralPunctuation(char unit) {
        return unit >= 0x2000 && unit <= 0x206F;
    }
}
