package nl.ncw.model.port;

import java.util.Optional;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.CatalogueReference;

/** Source of catalogues. Implementations are thread-safe. */
@FunctionalInterface
public interface CatalogueSource {
    /**
     * Finds a catalogue.
     *
     * @param reference the id and version
     * @return the catalogue, or empty if this source does not have it
     */
    Optional<Catalogue> find(CatalogueReference reference);

    /**
     * Creates a source with one catalogue.
     *
     * @param catalogue the catalogue
     * @return the source
     */
    static CatalogueSource of(Catalogue catalogue) {
        return reference ->
                Optional.of(catalogue).filter(known -> known.reference().equals(reference));
    }
}
