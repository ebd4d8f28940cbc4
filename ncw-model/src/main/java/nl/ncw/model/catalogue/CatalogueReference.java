package nl.ncw.model.catalogue;

import java.util.regex.Pattern;
import nl.ncw.model.check.Checks;

/**
 * Names one version of one catalogue. An agreement carries it, so that it can be read with the questions it answered.
 *
 * @param id the catalogue's id, lower case with hyphens
 * @param version the catalogue's version
 */
public record CatalogueReference(String id, SemanticVersion version) {
    // Possessive, since a greedy group takes stack for each repetition: an id from a file may be of any length.
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*+(-[a-z0-9]++)*+");

    // Requires an id of the right form and a version.
    public CatalogueReference {
        Checks.matches(id, ID, "lower-case words with hyphens", "catalogue id");
        Checks.notNull(version, "catalogue version");
    }

    @Override
    public String toString() {
        return id + " " + version;
    }
}
