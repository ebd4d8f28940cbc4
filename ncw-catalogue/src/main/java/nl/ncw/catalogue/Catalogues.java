package nl.ncw.catalogue;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.overlay.Overlay;
import nl.ncw.model.port.CatalogueSource;

/** The catalogues that come with this library. Each is read once, when first asked for. Thread-safe. */
public final class Catalogues {
    private Catalogues() {}

    /**
     * The newest catalogue.
     *
     * @return the catalogue, the same instance each time
     */
    public static Catalogue latest() {
        return Loaded.LATEST;
    }

    /**
     * Finds a bundled catalogue.
     *
     * @param reference its id and version
     * @return the catalogue, if it is bundled
     */
    public static Optional<Catalogue> find(CatalogueReference reference) {
        return bundled().find(reference);
    }

    /**
     * All bundled catalogues, as readers of agreements want them.
     *
     * @return the source
     */
    public static CatalogueSource bundled() {
        return CatalogueSource.of(latest());
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

    /** Read when first used, once, by the rules of class initialisation. */
    private static final class Loaded {
        private static final Catalogue LATEST =
                Bundled.read("netcentrische-samenwerking-1.0.0.json", new CatalogueReader()::read);
    }
}
