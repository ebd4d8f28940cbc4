package nl.ncw.model.port;

import java.util.Optional;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.CatalogueReference;

/** Where catalogues come from. Implementations are thread-safe. */
@FunctionalInterface
public interface CatalogueSource {
    /**
     * Finds a catalogue.
     *
     * @param reference its id and version
     * @return the catalogue, if this source has it
     */
    Optional<Catalogue> find(CatalogueReference reference);

    /**
     * A source of one catalogue.
     *
     * @param catalogue the catalogue
     * @return the source
     */
    static CatalogueSource of(Catalogue catalogue) {
        return reference ->
                Optional.of(catalogue).filter(known -> known.reference().equals(reference));
    }
}
