package nl.ncw.model.port;

import java.util.List;
import java.util.Optional;
import nl.ncw.model.CheckReturnValue;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.organisation.RegionRegister;

/**
 * Source of catalogues and of the reference data that readers need beside them. Implementations are thread-safe.
 *
 * @since 0.1.0
 */
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
     * Returns the known safety regions, which readers recognise by name, code or abbreviation.
     *
     * @return the regions; none unless a source has them
     */
    default RegionRegister regions() {
        return RegionRegister.empty();
    }

    /**
     * Creates a source with one catalogue and no safety regions. A reader then recognises only the regions in the
     * agreement that was sent.
     *
     * @param catalogue the catalogue
     * @return the source
     * @see #withRegions
     */
    static CatalogueSource of(Catalogue catalogue) {
        Checks.notNull(catalogue, "catalogue");
        return new CatalogueSource() {
            @Override
            public Optional<Catalogue> find(CatalogueReference reference) {
                Checks.notNull(reference, "reference");
                return Optional.of(catalogue).filter(known -> known.reference().equals(reference));
            }

            @Override
            public List<CatalogueReference> references() {
                return List.of(catalogue.reference());
            }

            @Override
            public String toString() {
                return catalogue.toString();
            }
        };
    }

    /**
     * Returns a source with the same catalogues and other safety regions.
     *
     * @param regions the regions
     * @return the source
     */
    @CheckReturnValue
    default CatalogueSource withRegions(RegionRegister regions) {
        Checks.notNull(regions, "regions");
        CatalogueSource catalogues = this;
        return new CatalogueSource() {
            @Override
            public Optional<Catalogue> find(CatalogueReference reference) {
                Checks.notNull(reference, "reference");
                return catalogues.find(reference);
            }

            @Override
            public List<CatalogueReference> references() {
                return catalogues.references();
            }

            @Override
            public RegionRegister regions() {
                return regions;
            }

            @Override
            public String toString() {
                return catalogues + " with " + regions;
            }
        };
    }
}
