package nl.ncw.model.catalogue;

import java.util.regex.Pattern;
import nl.ncw.model.internal.check.Checks;

/**
 * Reference to one version of one overlay. An overlay adds questions of a region or sector to a catalogue, or rewords
 * its questions.
 *
 * @param id the overlay's id, lower case with hyphens, such as {@code vr08-hoogwater}
 * @param version the overlay's version
 * @since 0.1.0
 */
public record OverlayReference(String id, SemanticVersion version) {
    // Possessive, since a greedy group takes stack for each repetition: an id from a file may be of any length.
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*+(-[a-z0-9]++)*+");

    // Requires a well-formed id and a version.
    public OverlayReference {
        Checks.matches(id, ID, "lower-case words with hyphens", "overlay id");
        Checks.notNull(version, "overlay version");
    }

    @Override
    public String toString() {
        return id + " " + version;
    }
}
