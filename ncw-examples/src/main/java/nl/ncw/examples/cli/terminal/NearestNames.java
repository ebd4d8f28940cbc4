package nl.ncw.examples.cli.terminal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Known names that look like a misspelt one: an option, a command, a value or a code. */
public final class NearestNames {
    private static final int MOST = 3;
    private static final int SHORTEST_BEGINNING = 3;

    private final String written;
    private final List<String> ranked;

    private NearestNames(String written, List<String> ranked) {
        this.written = written;
        this.ranked = ranked;
    }

    /**
     * Compares a name with the known ones. Case and the hyphens of an option do not count.
     *
     * @param written the name as the user wrote it
     * @param known the known names
     * @return the known names by their likeness
     */
    public static NearestNames of(String written, Collection<String> known) {
        Comparator<String> likeness = Comparator.comparingInt(name -> distance(written, name));
        return new NearestNames(
                written, known.stream().distinct().sorted(likeness).limit(MOST).toList());
    }

    /**
     * Returns the names that are most alike, however little that is.
     *
     * @return at most three names, the nearest first
     */
    public List<String> ranked() {
        return ranked;
    }

    /**
     * Returns the names that the user may have meant.
     *
     * @return at most three names, the nearest first; empty if none is like the written one
     */
    public List<String> likely() {
        int best = ranked.stream()
                .mapToInt(name -> distance(written, name))
                .findFirst()
                .orElse(0);
        return ranked.stream()
                .filter(this::isAlike)
                .filter(name -> distance(written, name) <= best)
                .toList();
    }

    /**
     * Returns a question for the names that the user may have meant.
     *
     * @param messages the messages
     * @return the question after a space, or nothing if no name is likely
     */
    public String question(TerminalMessages messages) {
        return question(likely(), messages);
    }

    /**
     * Returns a question for names that the user may have meant.
     *
     * @param names the names
     * @param messages the messages
     * @return the question after a space, or nothing if there are no names
     */
    public static String question(List<String> names, TerminalMessages messages) {
        return names.stream()
                .reduce((left, right) -> messages.get("usage.or", left, right))
                .map(known -> " " + messages.get("usage.nearest", known))
                .orElse("");
    }

    private boolean isAlike(String name) {
        int longest = Math.max(bare(written).length(), bare(name).length());
        return distance(written, name) <= Math.max(1, longest * 2 / 5);
    }

    /** Returns the number of characters to change, or one if a name is the beginning of the other. */
    private static int distance(String written, String name) {
        String left = bare(written);
        String right = bare(name);
        int edits = editDistance(left, right);
        boolean isBeginning = Math.min(left.length(), right.length()) >= SHORTEST_BEGINNING
                && (left.startsWith(right) || right.startsWith(left));
        return isBeginning ? Math.min(1, edits) : edits;
    }

    private static String bare(String name) {
        return name.replaceFirst("^-+", "").toLowerCase(Locale.ROOT);
    }

    /** Returns the Levenshtein distance: how many characters have to be added, removed or replaced. */
    private static int editDistance(String left, String right) {
        int[] previous = new int[right.length() + 1];
        for (int column = 0; column <= right.length(); column++) {
            previous[column] = column;
        }
        for (int row = 1; row <= left.length(); row++) {
            int[] current = new int[right.length() + 1];
            current[0] = row;
            for (int column = 1; column <= right.length(); column++) {
                int replaced = previous[column - 1] + (left.charAt(row - 1) == right.charAt(column - 1) ? 0 : 1);
                current[column] = Math.min(replaced, 1 + Math.min(previous[column], current[column - 1]));
            }
            previous = current;
        }
        return previous[right.length()];
    }
}
