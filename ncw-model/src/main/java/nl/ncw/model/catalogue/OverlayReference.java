package nl.ncw.model.catalogue;

import java.util.regex.Pattern;
import nl.ncw.model.internal.check.Checks;

/**
 * Names one version of one overlay: what a region or sector adds to a catalogue or words differently.
 *
 * @param id the overlay's id, lower case with hyphens, such as {@code vr08-hoogwater}
 * @param version the overlay's version
 */
public record OverlayReference(String id, SemanticVersion version) {
    // Possessive, since a greedy group takes stack for each repetition: an id from a file may be of any length.
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*+(-[a-z0-9]++)*+");

    // Requires an id of the right form and a version.
    public OverlayReference {
        Checks.matches(id, ID, "lower-case words with hyphens", "overlay id");
        Checks.notNull(version, "overlay version");
    }

    @Override
    public String toString() {
        return id + " " + version;
    }
}
