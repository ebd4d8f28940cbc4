package nl.ncw.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.catalogue.OverlayReference;
import nl.ncw.model.catalogue.SemanticVersion;
import nl.ncw.model.overlay.Edit;
import nl.ncw.model.overlay.Overlay;
import nl.ncw.model.overlay.RefusedOverlayException;
import nl.ncw.model.text.LocalisedText;

/**
 * Reads an overlay from JSON, as {@link #schema()} describes it. Thread-safe.
 *
 * <p>Stops at the first thing that is wrong, since an overlay that is half right would ask half of what its makers want;
 * the exception names file, JSON pointer and reason.
 */
public final class OverlayReader {
    /** A reader; all readers are alike. */
    public OverlayReader() {
        // nothing to set up
    }

    /**
     * The JSON Schema (draft 2020-12) of an overlay. It refers to {@link Catalogues#schema() that of a catalogue}, by its
     * {@code $id}.
     *
     * @return the schema in UTF-8, for the caller to close
     */
    public static InputStream schema() {
        return Bundled.open("overlay.schema.json");
    }

    /**
     * Reads an overlay. Whether it fits a catalogue is seen when it is laid.
     *
     * @param file the file's name, for messages
     * @param in the JSON in UTF-8, 8 MiB at most; stays open
     * @return the overlay
     * @throws MalformedCatalogueException if the content is not an overlay
     * @throws IOException if reading from {@code in} fails
     */
    public Overlay read(String file, InputStream in) throws IOException {
        JsonPart root = JsonPart.root(file, in);
        String id = root.id("");
        SemanticVersion version = root.field("version").parsed(SemanticVersion::parse);
        LocalisedText title = root.field("title").localised();
        CatalogueReference madeFor = madeFor(root.field("catalogue"));
        List<Edit> edits = new ArrayList<>();
        for (JsonPart edit : root.field("edits").elements()) {
            edits.add(EditReader.read(edit));
        }
        return root.makeWhole(() -> new Overlay(new OverlayReference(id, version), title, madeFor, edits));
    }

    private static CatalogueReference madeFor(JsonPart part) throws MalformedCatalogueException {
        String id = part.id("");
        SemanticVersion from = part.field("from").parsed(SemanticVersion::parse);
        return part.makeWhole(() -> new CatalogueReference(id, from));
    }

    /**
     * Reads an overlay and lays it on a catalogue.
     *
     * @param file the file's name, for messages
     * @param in the JSON in UTF-8, 8 MiB at most; stays open
     * @param catalogue the catalogue, which may have overlays on it already
     * @return a new catalogue, whose reference names the overlay last
     * @throws MalformedCatalogueException if the content is not an overlay, or cannot be laid on that catalogue; then the
     *     pointer is that of the edit that is wrong
     * @throws IOException if reading from {@code in} fails
     */
    public Catalogue lay(String file, InputStream in, Catalogue catalogue) throws IOException {
        Overlay overlay = read(file, in);
        try {
            overlay.requireMadeFor(catalogue);
        } catch (RefusedOverlayException e) {
            throw new MalformedCatalogueException(file, "/catalogue", e.reason(), e);
        }
        try {
            return overlay.applyTo(catalogue);
        } catch (RefusedOverlayException e) {
            // As a whole it was made for this catalogue: what else can be wrong with it is its id.
            String pointer = e.edit().isPresent() ? "/edits/" + e.edit().getAsInt() : "/id";
            throw new MalformedCatalogueException(file, pointer, e.reason(), e);
        }
    }
}
