package nl.ncw.export.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.organisation.RegionRegister;
import nl.ncw.model.port.CatalogueSource;

/** Source of the catalogues of all sources that are installed as services. They are loaded on first use. Thread-safe. */
final class InstalledCatalogues implements CatalogueSource {
    private final ServiceLoader<CatalogueSource> services = ServiceLoader.load(CatalogueSource.class);

    @Override
    public Optional<Catalogue> find(CatalogueReference reference) {
        return sources().stream()
                .flatMap(source -> source.find(reference).stream())
                .findFirst();
    }

    @Override
    public List<CatalogueReference> references() {
        return sources().stream()
                .flatMap(source -> source.references().stream())
                .distinct()
                .toList();
    }

    @Override
    public RegionRegister regions() {
        return sources().stream()
                .map(CatalogueSource::regions)
                .filter(register -> !register.regions().isEmpty())
                .findFirst()
                .orElse(RegionRegister.empty());
    }

    private List<CatalogueSource> sources() {
        // A service loader keeps what it loaded, and is for one thread.
        synchronized (services) {
            List<CatalogueSource> sources = new ArrayList<>();
            services.forEach(sources::add);
            return sources;
        }
    }
}
