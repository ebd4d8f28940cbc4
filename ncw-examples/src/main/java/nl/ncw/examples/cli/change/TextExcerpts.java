package nl.ncw.examples.cli.change;

import java.util.List;

/** Shortens texts that are compared with each other. Long ones are cut to where they begin to differ. */
final class TextExcerpts {
    private static final int CONTEXT_CHARACTERS = 30;
    private static final String ELLIPSIS = "…";

    private final int length;

    /**
     * Creates a shortener.
     *
     * @param length the maximum length of an excerpt in characters, without the ellipses
     */
    TextExcerpts(int length) {
        this.length = length;
    }

    /** Returns an excerpt of each text, on one line, with a slash for each line break. */
    List<String> of(List<String> texts) {
        List<String> lines = texts.stream().map(TextExcerpts::line).toList();
        boolean fit = lines.stream().allMatch(line -> line.length() <= length);
        int from = fit ? 0 : excerptStart(lines);
        return lines.stream().map(line -> cut(line, from)).toList();
    }

    private static String line(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " / ").replaceAll("\\s+", " ");
    }

    /** Returns where the excerpts start: at a word, some characters before the first difference. */
    private static int excerptStart(List<String> lines) {
        String first = lines.get(0);
        int shared =
                lines.stream().mapToInt(line -> commonPrefix(first, line)).min().orElse(0);
        int from = lines.size() == 1 || shared <= CONTEXT_CHARACTERS ? 0 : shared - CONTEXT_CHARACTERS;
        return from == 0 ? 0 : first.lastIndexOf(' ', from) + 1;
    }

    private static int commonPrefix(String left, String right) {
        int shared = 0;
        while (shared < Math.min(left.length(), right.length()) && left.charAt(shared) == right.charAt(shared)) {
            shared++;
        }
        return shared;
    }

    private String cut(String line, int from) {
        String before = from > 0 ? ELLIPSIS + " " : "";
        String rest = line.substring(from);
        if (rest.length() <= length) {
            return before + rest;
        }
        int space = rest.lastIndexOf(' ', length);
        int end = space > 0 ? space : length - (Character.isHighSurrogate(rest.charAt(length - 1)) ? 1 : 0);
        return before + rest.substring(0, end) + " " + ELLIPSIS;
    }
}
