package nl.ncw.model.catalogue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.model.CheckReturnValue;
import nl.ncw.model.internal.check.Checks;

/**
 * Reference to one version of one catalogue, with the overlays applied to it. An agreement stores it, so that it can be
 * read with the questions that it answers.
 *
 * @param id the catalogue's id, lower case with hyphens
 * @param version the catalogue's version
 * @param overlays the overlays, in the order of application; usually none
 * @since 0.1.0
 */
@CheckReturnValue
public record CatalogueReference(String id, SemanticVersion version, List<OverlayReference> overlays) {
    // Possessive, since a greedy group takes stack for each repetition: an id from a file may be of any length.
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*+(-[a-z0-9]++)*+");

    // Requires a well-formed id and a version.
    public CatalogueReference {
        Checks.matches(id, ID, "lower-case words with hyphens", "catalogue id");
        Checks.notNull(version, "catalogue version");
        overlays = Checks.copy(overlays, "overlays");
        Checks.unique(overlays, OverlayReference::id, "overlays");
    }

    /**
     * Creates a reference to one version of one catalogue, without overlays.
     *
     * @param id the catalogue's id, lower case with hyphens
     * @param version the catalogue's version
     */
    public CatalogueReference(String id, SemanticVersion version) {
        this(id, version, List.of());
    }

    /**
     * Returns a copy of this reference with one more overlay, applied last.
     *
     * @param overlay the overlay
     * @return a new reference
     * @throws IllegalArgumentException if an overlay with that id is already applied
     */
    public CatalogueReference with(OverlayReference overlay) {
        return new CatalogueReference(
                id,
                version,
                Stream.concat(overlays.stream(), Stream.of(overlay)).toList());
    }

    /**
     * Returns a copy of this reference without overlays.
     *
     * @return a reference without overlays
     */
    public CatalogueReference withoutOverlays() {
        return new CatalogueReference(id, version);
    }

    @Override
    public String toString() {
        return Stream.concat(Stream.of(id + " " + version), overlays.stream().map(OverlayReference::toString))
                .collect(Collectors.joining(" + "));
    }
}
