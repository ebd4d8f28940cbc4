package nl.ncw.catalogue;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.catalogue.OverlayReference;
import nl.ncw.model.organisation.RegionRegister;
import nl.ncw.model.overlay.Overlay;
import nl.ncw.model.overlay.RefusedOverlayException;
import nl.ncw.model.port.CatalogueSource;

/** Catalogues of another source, with the overlays applied that a reference names. */
final class OverlaidCatalogueSource implements CatalogueSource {
    private final CatalogueSource catalogues;
    private final Map<OverlayReference, Overlay> overlays = new LinkedHashMap<>();

    OverlaidCatalogueSource(CatalogueSource catalogues, List<Overlay> overlays) {
        this.catalogues = catalogues;
        for (Overlay overlay : overlays) {
            if (this.overlays.put(overlay.reference(), overlay) != null) {
                throw new IllegalArgumentException("overlays: expected each once, was \"%s\" twice".formatted(overlay));
            }
        }
    }

    @Override
    public Optional<Catalogue> find(CatalogueReference reference) {
        Optional<Catalogue> found = catalogues.find(reference.withoutOverlays());
        for (OverlayReference named : reference.overlays()) {
            found = found.flatMap(catalogue -> withOverlay(named, catalogue));
        }
        return found;
    }

    @Override
    public RegionRegister regions() {
        return catalogues.regions();
    }

    /**
     * Returns the references of the other source, each without overlays, with each single overlay, and with all
     * overlays in their order. Of an overlay that is known in several versions, all overlays have the last.
     */
    @Override
    public List<CatalogueReference> references() {
        Map<String, OverlayReference> byId = new LinkedHashMap<>();
        overlays.keySet().forEach(overlay -> byId.put(overlay.id(), overlay));
        Set<List<OverlayReference>> applied = new LinkedHashSet<>();
        applied.add(List.of());
        overlays.keySet().forEach(overlay -> applied.add(List.of(overlay)));
        applied.add(List.copyOf(byId.values()));
        return catalogues.references().stream()
                .flatMap(base -> applied.stream().map(some -> new CatalogueReference(base.id(), base.version(), some)))
                .filter(reference -> find(reference).isPresent())
                .toList();
    }

    /**
     * Applies an overlay; empty if it is unknown or does not fit. An agreement may name any overlays, so a misfit is
     * not a programming error.
     */
    private Optional<Catalogue> withOverlay(OverlayReference named, Catalogue catalogue) {
        try {
            return Optional.ofNullable(overlays.get(named)).map(overlay -> overlay.applyTo(catalogue));
        } catch (RefusedOverlayException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return catalogues + " with overlays";
    }
}
