package nl.ncw.catalogue;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.catalogue.SemanticVersion;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.overlay.Overlay;
import nl.ncw.model.port.CatalogueSource;

/**
 * The catalogues bundled with this library: all versions of the model form, so that an agreement can always be read
 * with the questions that it answers. Each catalogue is read once, on first use. Thread-safe.
 *
 * @since 0.1.0
 */
public final class Catalogues {
    private static final String MODEL_FORM = "netcentrische-samenwerking";

    /** The references of the bundled catalogues, oldest version first. */
    private static final List<CatalogueReference> BUNDLED = Stream.of("1.0.0", "1.1.0", "2.0.0")
            .map(version -> new CatalogueReference(MODEL_FORM, SemanticVersion.parse(version)))
            .toList();

    private static final Map<CatalogueReference, Catalogue> READ = new ConcurrentHashMap<>();

    private Catalogues() {}

    /**
     * Returns the newest catalogue.
     *
     * @return the catalogue, the same instance each time
     */
    public static Catalogue latest() {
        return read(BUNDLED.get(BUNDLED.size() - 1));
    }

    /**
     * Returns all bundled catalogues.
     *
     * @return the catalogues, oldest version first, unmodifiable
     */
    public static List<Catalogue> all() {
        return BUNDLED.stream().map(Catalogues::read).toList();
    }

    /**
     * Finds a bundled catalogue.
     *
     * @param reference the id and version
     * @return the catalogue, or empty if it is not bundled
     */
    public static Optional<Catalogue> find(CatalogueReference reference) {
        Checks.notNull(reference, "reference");
        return Optional.of(reference).filter(BUNDLED::contains).map(Catalogues::read);
    }

    /**
     * Returns the bundled catalogue with a reference, such as the reference in an agreement.
     *
     * @param reference the id and version
     * @return the catalogue
     * @throws IllegalArgumentException if the catalogue is not bundled; the message lists the bundled catalogues
     */
    public static Catalogue byReference(CatalogueReference reference) {
        Checks.notNull(reference, "reference");
        return find(reference)
                .orElseThrow(() -> new IllegalArgumentException(
                        "reference: expected one of %s, was %s".formatted(BUNDLED, reference)));
    }

    /**
     * Returns a source of all bundled catalogues, with the {@linkplain SafetyRegions safety regions}.
     *
     * @return the source
     */
    public static CatalogueSource bundled() {
        return new BundledCatalogues();
    }

    static List<CatalogueReference> references() {
        return BUNDLED;
    }

    /**
     * Returns a source of all bundled catalogues, with and without overlays, and with the safety regions. The overlays named in a reference are
     * applied in the order of the reference. The source finds nothing for a reference that names an unknown overlay, or
     * overlays that cannot be applied in that order.
     *
     * @param overlays the known overlays, one of each id and version
     * @return the source
     * @throws IllegalArgumentException if two overlays have the same id and version
     */
    public static CatalogueSource with(List<Overlay> overlays) {
        Checks.notNull(overlays, "overlays");
        return new OverlaidCatalogueSource(bundled(), overlays);
    }

    /**
     * Returns the JSON Schema (draft 2020-12) of a catalogue.
     *
     * @return the schema in UTF-8, for the caller to close
     */
    public static InputStream schema() {
        return BundledResources.open("catalogue.schema.json");
    }

    private static Catalogue read(CatalogueReference reference) {
        return READ.computeIfAbsent(
                reference,
                wanted -> BundledResources.read(
                        "%s-%s.json".formatted(wanted.id(), wanted.version()), new CatalogueReader()::read));
    }
}
