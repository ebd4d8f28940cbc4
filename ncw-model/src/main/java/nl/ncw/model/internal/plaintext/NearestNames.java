package nl.ncw.model.internal.plaintext;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Known names that look like a misspelt one: an option, a command, a value, a code or a field. */
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

    private boolean isAlike(String name) {
        int longest = Math.max(bare(written).length(), bare(name).length());
        return distance(written, name) <= Math.max(1, longest * 2 / 5);
    }

    /** Returns the number of characters to change, or one if a name is the beginning of the other. */
    private static int distance(String written, String name) {
        String left = bare(written);
        String right = bare(name);
        int edits = LettersOnly.distance(left, right);
        boolean isBeginning = Math.min(left.length(), right.length()) >= SHORTEST_BEGINNING
                && (left.startsWith(right) || right.startsWith(left));
        return isBeginning ? Math.min(1, edits) : edits;
    }

    private static String bare(String name) {
        return name.replaceFirst("^-+", "").toLowerCase(Locale.ROOT);
    }
}
