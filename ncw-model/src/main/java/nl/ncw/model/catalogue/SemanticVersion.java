package nl.ncw.model.catalogue;

import java.util.Comparator;
import java.util.regex.Pattern;
import nl.ncw.model.internal.check.Checks;

/**
 * A version of a catalogue, as semantic versioning (semver.org, 2.0.0) has it, without pre-release or build parts.
 *
 * @param major rises when answers need a person to carry them over
 * @param minor rises when answers carry over by themselves, to be looked over where a question changed
 * @param patch rises when words are mended
 */
public record SemanticVersion(int major, int minor, int patch) implements Comparable<SemanticVersion> {
    private static final Pattern FORM = Pattern.compile("(0|[1-9]\\d{0,5})(\\.(0|[1-9]\\d{0,5})){2}");
    private static final Comparator<SemanticVersion> ORDER = Comparator.comparingInt(SemanticVersion::major)
            .thenComparingInt(SemanticVersion::minor)
            .thenComparingInt(SemanticVersion::patch);

    // Requires that no part is negative.
    public SemanticVersion {
        if (major < 0 || minor < 0 || patch < 0) {
            throw new IllegalArgumentException(
                    "version: expected no negative part, was %d.%d.%d".formatted(major, minor, patch));
        }
    }

    /**
     * Reads a version.
     *
     * @param text three numbers with dots, such as {@code 1.0.0}
     * @return the version
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static SemanticVersion parse(String text) {
        String[] parts = Checks.matches(text, FORM, "three numbers such as 1.0.0", "version")
                .split("\\.");
        return new SemanticVersion(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    @Override
    public int compareTo(SemanticVersion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
