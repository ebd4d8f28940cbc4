package nl.ncw.export.json;

import java.util.Optional;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.port.CatalogueSource;

/** The bundled catalogues as a service. */
public final class BundledCatalogues implements CatalogueSource {
    /** As services are made. */
    public BundledCatalogues() {}

    @Override
    public Optional<Catalogue> find(CatalogueReference reference) {
        return Catalogues.bundled().find(reference);
    }
}
