package nl.ncw.model.merge;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.ncw.model.internal.check.Checks;

/**
 * Name of a copy of an agreement in a merge: {@link #SENT}, {@link #REGION}, {@link #PARTNER}, or another text, such as the
 * name of the organisation that wrote in the copy. The three come first in the order of names, the others follow in
 * the order of their texts.
 *
 * @param key the name in files and on the command line, on one line; {@code sent}, {@code region} and {@code partner} in
 *     lower case
 * @since 0.1.0
 */
public record CopyName(String key) implements Comparable<CopyName> {
    private static final List<String> FIRST = List.of("sent", "region", "partner");
    private static final Comparator<CopyName> ORDER =
            Comparator.comparingInt(CopyName::rank).thenComparing(CopyName::key);

    /** The name of the agreement as it was sent out: the base from which the copies started. */
    public static final CopyName SENT = new CopyName("sent");

    /** The name of the copy in which the safety region wrote. */
    public static final CopyName REGION = new CopyName("region");

    /** The name of the copy in which the crisis partner wrote. */
    public static final CopyName PARTNER = new CopyName("partner");

    // Normalises white space and the case of the three names.
    public CopyName {
        String text = Checks.notBlank(key, "copy").strip().replaceAll("\\s+", " ");
        key = FIRST.contains(folded(text)) ? folded(text) : text;
    }

    /**
     * Returns the name with a text.
     *
     * @param key the text, not blank
     * @return the name
     */
    public static CopyName of(String key) {
        return new CopyName(key);
    }

    /** Returns the text by which names are told apart: two names that differ in case only are too alike for people. */
    String folded() {
        return folded(key);
    }

    /** Returns whether this is none of the three names that have words of their own. */
    boolean isOther() {
        return !FIRST.contains(key);
    }

    @Override
    public int compareTo(CopyName other) {
        Checks.notNull(other, "other");
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return key;
    }

    private int rank() {
        return isOther() ? FIRST.size() : FIRST.indexOf(key);
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
