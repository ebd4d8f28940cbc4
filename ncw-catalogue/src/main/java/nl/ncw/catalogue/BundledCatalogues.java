package nl.ncw.catalogue;

import java.util.List;
import java.util.Optional;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.organisation.RegionRegister;
import nl.ncw.model.port.CatalogueSource;

/**
 * Source of all bundled catalogues, with the {@linkplain SafetyRegions safety regions}. A service, which
 * {@link java.util.ServiceLoader} finds under {@link CatalogueSource}. {@link Catalogues#bundled()} is the same source.
 * Thread-safe; catalogues are read on first use.
 *
 * @since 0.1.0
 */
public final class BundledCatalogues implements CatalogueSource {
    /** Creates a source. All sources behave alike. */
    public BundledCatalogues() {
        // nothing to set up
    }

    @Override
    public Optional<Catalogue> find(CatalogueReference reference) {
        Checks.notNull(reference, "reference");
        return Catalogues.find(reference);
    }

    @Override
    public List<CatalogueReference> references() {
        return Catalogues.references();
    }

    @Override
    public RegionRegister regions() {
        return SafetyRegions.register();
    }

    @Override
    public String toString() {
        return "bundled catalogues";
    }
}
