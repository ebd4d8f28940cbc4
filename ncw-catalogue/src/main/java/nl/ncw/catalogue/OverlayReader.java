package nl.ncw.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.catalogue.OverlayReference;
import nl.ncw.model.catalogue.SemanticVersion;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.overlay.Overlay;
import nl.ncw.model.overlay.OverlayEdit;
import nl.ncw.model.overlay.RefusedOverlayException;
import nl.ncw.model.text.LocalisedText;

/**
 * Reads an overlay from JSON in the format of {@link #schema()}. Thread-safe.
 *
 * <p>Stops at the first error, since an overlay with an error would ask only part of what its makers want. The
 * exception names the file, the JSON pointer and the reason.
 *
 * @since 0.1.0
 */
public final class OverlayReader {
    /** Creates a reader. All readers behave alike. */
    public OverlayReader() {
        // nothing to set up
    }

    /**
     * Returns the JSON Schema (draft 2020-12) of an overlay. It refers to the
     * {@link Catalogues#schema() schema of a catalogue} by its {@code $id}.
     *
     * @return the schema in UTF-8, for the caller to close
     */
    public static InputStream schema() {
        return BundledResources.open("overlay.schema.json");
    }

    /**
     * Reads an overlay. Does not check whether the overlay fits a catalogue; {@link Overlay#applyTo applying} it does.
     *
     * @param file the file's name, for messages
     * @param in the JSON in UTF-8, at most 8 MiB; it is not closed
     * @return the overlay
     * @throws MalformedCatalogueException if the content is not an overlay
     * @throws IOException if reading from {@code in} fails
     */
    public Overlay read(String file, InputStream in) throws IOException {
        Checks.notNull(file, "file");
        Checks.notNull(in, "in");
        return read(LocatedJson.root(file, in));
    }

    static Overlay read(LocatedJson root) throws MalformedCatalogueException {
        String id = root.id("");
        SemanticVersion version = root.field("version").parsed(SemanticVersion::parse);
        LocalisedText title = root.field("title").localised();
        CatalogueReference madeFor = madeFor(root.field("catalogue"));
        List<OverlayEdit> edits = new ArrayList<>();
        for (LocatedJson edit : root.field("edits").elements()) {
            edits.add(OverlayEditReader.read(edit));
        }
        return root.makeWhole(() -> new Overlay(new OverlayReference(id, version), title, madeFor, edits));
    }

    private static CatalogueReference madeFor(LocatedJson part) throws MalformedCatalogueException {
        String id = part.id("");
        SemanticVersion from = part.field("from").parsed(SemanticVersion::parse);
        return part.makeWhole(() -> new CatalogueReference(id, from));
    }

    /**
     * Reads an overlay and applies it to a catalogue.
     *
     * @param file the file's name, for messages
     * @param in the JSON in UTF-8, at most 8 MiB; it is not closed
     * @param catalogue the catalogue, possibly with overlays already applied
     * @return a new catalogue, whose reference has the overlay last
     * @throws MalformedCatalogueException if the content is not an overlay, or if the overlay cannot be applied to the
     *     catalogue; in the latter case the pointer is that of the faulty edit
     * @throws IOException if reading from {@code in} fails
     */
    public Catalogue lay(String file, InputStream in, Catalogue catalogue) throws IOException {
        Checks.notNull(file, "file");
        Checks.notNull(in, "in");
        Checks.notNull(catalogue, "catalogue");
        Overlay overlay = read(file, in);
        try {
            overlay.requireMadeFor(catalogue);
        } catch (RefusedOverlayException e) {
            throw new MalformedCatalogueException(file, "/catalogue", e.reason(), e);
        }
        try {
            return overlay.applyTo(catalogue);
        } catch (RefusedOverlayException e) {
            // The overlay is made for this catalogue, so without a faulty edit only its id can be wrong.
            String pointer = e.edit().isPresent() ? "/edits/" + e.edit().getAsInt() : "/id";
            throw new MalformedCatalogueException(file, pointer, e.reason(), e);
        }
    }

    @Override
    public String toString() {
        return "OverlayReader";
    }
}
