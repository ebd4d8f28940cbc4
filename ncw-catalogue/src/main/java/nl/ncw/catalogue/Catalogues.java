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
import nl.ncw.model.overlay.Overlay;
import nl.ncw.model.port.CatalogueSource;

/**
 * The catalogues that come with this library: all versions of the model form, so that an agreement can be read with the
 * questions it answered for ever. Each is read once, when first asked for. Thread-safe.
 */
public final class Catalogues {
    private static final String MODEL_FORM = "netcentrische-samenwerking";

    /** What is bundled, oldest first: each is the one before with the changes that it names. */
    private static final List<CatalogueReference> BUNDLED = Stream.of("1.0.0", "1.1.0")
            .map(version -> new CatalogueReference(MODEL_FORM, SemanticVersion.parse(version)))
            .toList();

    private static final Map<CatalogueReference, Catalogue> READ = new ConcurrentHashMap<>();

    private Catalogues() {}

    /**
     * The newest catalogue.
     *
     * @return the catalogue, the same instance each time
     */
    public static Catalogue latest() {
        return read(BUNDLED.get(BUNDLED.size() - 1));
    }

    /**
     * All bundled catalogues.
     *
     * @return the catalogues, oldest version first, unmodifiable
     */
    public static List<Catalogue> all() {
        return BUNDLED.stream().map(Catalogues::read).toList();
    }

    /**
     * Finds a bundled catalogue.
     *
     * @param reference its id and version
     * @return the catalogue, if it is bundled
     */
    public static Optional<Catalogue> find(CatalogueReference reference) {
        return Optional.of(reference).filter(BUNDLED::contains).map(Catalogues::read);
    }

    /**
     * The bundled catalogue of a reference, such as the one that an agreement names.
     *
     * @param reference its id and version
     * @return the catalogue
     * @throws IllegalArgumentException if it is not bundled; the message lists those that are
     */
    public static Catalogue byReference(CatalogueReference reference) {
        return find(reference)
                .orElseThrow(() -> new IllegalArgumentException(
                        "reference: expected one of %s, was %s".formatted(BUNDLED, reference)));
    }

    /**
     * All bundled catalogues, as readers of agreements want them.
     *
     * @return the source
     */
    public static CatalogueSource bundled() {
        return Catalogues::find;
    }

    /**
     * All bundled catalogues, as they are and with overlays on them: those that a reference names, in the order in which it
     * names them. A reference finds nothing if it names an overlay that is not among these, or an order in which they
     * cannot be laid.
     *
     * @param overlays the overlays, one of each id and version
     * @return the source
     * @throws IllegalArgumentException if two overlays have the same id and version
     */
    public static CatalogueSource with(List<Overlay> overlays) {
        return new OverlaidCatalogues(bundled(), overlays);
    }

    /**
     * The JSON Schema (draft 2020-12) of a catalogue.
     *
     * @return the schema in UTF-8, for the caller to close
     */
    public static InputStream schema() {
        return Bundled.open("catalogue.schema.json");
    }

    private static Catalogue read(CatalogueReference reference) {
        return READ.computeIfAbsent(
                reference,
                wanted -> Bundled.read(
                        "%s-%s.json".formatted(wanted.id(), wanted.version()), new CatalogueReader()::read));
    }
}
