package nl.ncw.export.internal.filekind;

import java.util.List;

/** Detector of tables as text (CSV), by the number of separators in the first lines. */
final class DelimitedText {
    private static final int LINES = 8;

    private DelimitedText() {}

    static boolean is(String text) {
        List<String> lines =
                text.lines().filter(line -> !line.isBlank()).limit(LINES).toList();
        String first = lines.get(0);
        if (first.regionMatches(true, 0, "sep=", 0, "sep=".length())) {
            return true;
        }
        return isSeparated(lines, ';') || isSeparated(lines, '\t') || isSeparatedByCommas(lines);
    }

    /** Returns whether the first line is separated, and so is at least half of the others. */
    private static boolean isSeparated(List<String> lines, char separator) {
        long separated =
                lines.stream().filter(line -> count(line, separator) > 0).count();
        return count(lines.get(0), separator) > 0 && 2 * separated >= lines.size();
    }

    /** Returns whether all lines have as many commas, more than sentences would. */
    private static boolean isSeparatedByCommas(List<String> lines) {
        int commas = count(lines.get(0), ',');
        boolean isQuoted = lines.get(0).startsWith("\"");
        boolean isRegular = lines.stream().allMatch(line -> count(line, ',') == commas);
        return commas > 0 && isRegular && (isQuoted || commas > 1 && lines.size() > 1 || lines.size() > 2);
    }

    private static int count(String line, char separator) {
        int count = 0;
        boolean isQuoted = false;
        for (int at = 0; at < line.length(); at++) {
            if (line.charAt(at) == '"') {
                isQuoted = !isQuoted;
            } else if (line.charAt(at) == separator && !isQuoted) {
                count++;
            }
        }
        return count;
    }
}
