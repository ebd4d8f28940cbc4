package nl.ncw.model.catalogue;

import java.util.Comparator;
import java.util.regex.Pattern;
import nl.ncw.model.internal.check.Checks;

/**
 * Version of a catalogue or overlay, as semantic versioning (semver.org, 2.0.0) defines it, without pre-release and
 * build parts.
 *
 * @param major incremented when a person has to carry answers over
 * @param minor incremented when answers carry over automatically and need review where a question changed
 * @param patch incremented when only texts are corrected
 * @since 0.1.0
 */
public record SemanticVersion(int major, int minor, int patch) implements Comparable<SemanticVersion> {
    private static final Pattern FORM = Pattern.compile("(0|[1-9]\\d{0,5})(\\.(0|[1-9]\\d{0,5})){2}");
    private static final Comparator<SemanticVersion> ORDER = Comparator.comparingInt(SemanticVersion::major)
            .thenComparingInt(SemanticVersion::minor)
            .thenComparingInt(SemanticVersion::patch);

    // Requires parts that are not negative.
    public SemanticVersion {
        if (major < 0 || minor < 0 || patch < 0) {
            throw new IllegalArgumentException(
                    "version: expected no negative part, was %d.%d.%d".formatted(major, minor, patch));
        }
    }

    /**
     * Parses a version.
     *
     * @param text three numbers separated by dots, such as {@code 1.0.0}
     * @return the version
     * @throws IllegalArgumentException if the text has another form
     */
    public static SemanticVersion parse(String text) {
        String[] parts = Checks.matches(text, FORM, "three numbers such as 1.0.0", "version")
                .split("\\.");
        return new SemanticVersion(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    @Override
    public int compareTo(SemanticVersion other) {
        Checks.notNull(other, "other");
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
