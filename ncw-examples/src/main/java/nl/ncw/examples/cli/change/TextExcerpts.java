package nl.ncw.examples.cli.change;

import java.util.List;

/** Texts that belong together, each short enough for a terminal: long ones are cut to where they begin to differ. */
final class TextExcerpts {
    private static final int SHARED = 30;
    private static final String MORE = "…";

    private final int length;

    /**
     * Excerpts of a length.
     *
     * @param length the most characters of each, apart from the signs that there is more
     */
    TextExcerpts(int length) {
        this.length = length;
    }

    /** The texts on one line each, with a stroke where a line ended. */
    List<String> of(List<String> texts) {
        List<String> lines = texts.stream().map(TextExcerpts::line).toList();
        boolean fit = lines.stream().allMatch(line -> line.length() <= length);
        int from = fit ? 0 : beginning(lines);
        return lines.stream().map(line -> cut(line, from)).toList();
    }

    private static String line(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " / ").replaceAll("\\s+", " ");
    }

    /** A little before the first difference, at the beginning of a word. */
    private static int beginning(List<String> lines) {
        String first = lines.get(0);
        int shared = lines.stream().mapToInt(line -> shared(first, line)).min().orElse(0);
        int from = lines.size() == 1 || shared <= SHARED ? 0 : shared - SHARED;
        return from == 0 ? 0 : first.lastIndexOf(' ', from) + 1;
    }

    private static int shared(String one, String other) {
        int shared = 0;
        while (shared < Math.min(one.length(), other.length()) && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared;
    }

    private String cut(String line, int from) {
        String before = from > 0 ? MORE + " " : "";
        String rest = line.substring(from);
        if (rest.length() <= length) {
            return before + rest;
        }
        int space = rest.lastIndexOf(' ', length);
        int end = space > 0 ? space : length - (Character.isHighSurrogate(rest.charAt(length - 1)) ? 1 : 0);
        return before + rest.substring(0, end) + " " + MORE;
    }
}
