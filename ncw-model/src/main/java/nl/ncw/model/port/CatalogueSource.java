package nl.ncw.model.port;

import java.util.Optional;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.organisation.RegionRegister;

/**
 * Source of catalogues and of the reference data that readers need beside them. Implementations are thread-safe.
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
        return reference ->
                Optional.of(catalogue).filter(known -> known.reference().equals(reference));
    }

    /**
     * Returns a source with the same catalogues and other safety regions.
     *
     * @param regions the regions
     * @return the source
     */
    default CatalogueSource withRegions(RegionRegister regions) {
        CatalogueSource catalogues = this;
        return new CatalogueSource() {
            @Override
            public Optional<Catalogue> find(CatalogueReference reference) {
                return catalogues.find(reference);
            }

            @Override
            public RegionRegister regions() {
                return regions;
            }
        };
    }
}
