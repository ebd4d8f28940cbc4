package nl.ncw.model.port;

import java.util.List;
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
     * Returns the references of catalogues that this source has. A reader tries them for a form that no longer says
     * which catalogue it was made from. The list may be incomplete: {@link #find} may find other catalogues too.
     *
     * @return the references; empty unless a source lists them
     */
    default List<CatalogueReference> references() {
        return List.of();
    }

    /**
     * Creates a source with one catalogue.
     *
     * @param catalogue the catalogue
     * @return the source
     */
    static CatalogueSource of(Catalogue catalogue) {
        return new CatalogueSource() {
            @Override
            public Optional<Catalogue> find(CatalogueReference reference) {
                return Optional.of(catalogue).filter(known -> known.reference().equals(reference));
            }

            @Override
            public List<CatalogueReference> references() {
                return List.of(catalogue.reference());
            }
        };
    }
}
