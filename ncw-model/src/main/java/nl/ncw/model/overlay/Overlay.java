package nl.ncw.model.overlay;

import java.util.List;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.catalogue.OverlayReference;
import nl.ncw.model.catalogue.SemanticVersion;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.text.LocalisedText;

/**
 * What a region or sector changes in a catalogue. Overlays are laid one on the other, in order: each meets the catalogue as
 * those before it left it. Immutable.
 *
 * <p>An overlay can only ask more than the catalogue does, or word it differently. It cannot remove a question that some
 * profile requires or recommends, make one less pressing, or take an id that the catalogue or an earlier overlay uses.
 *
 * @param reference the overlay's id and version, which an agreement made with it names
 * @param title what people call it
 * @param madeFor the catalogue that it is for, without overlays, in the lowest version that it fits; it fits later ones of
 *     the same major version too
 * @param edits the changes, made in this order; not empty
 */
public record Overlay(OverlayReference reference, LocalisedText title, CatalogueReference madeFor, List<Edit> edits) {

    // Copies the edits and requires that it is made for a catalogue as it is.
    public Overlay {
        Checks.notNull(reference, "reference");
        Checks.notNull(title, "title");
        if (!Checks.notNull(madeFor, "catalogue").overlays().isEmpty()) {
            throw new IllegalArgumentException("catalogue: expected one without overlays, was " + madeFor);
        }
        edits = Checks.notEmpty(edits, "edits");
    }

    /**
     * Lays this overlay on a catalogue.
     *
     * @param catalogue the catalogue, which may have overlays on it already
     * @return a new catalogue, whose reference names this overlay last
     * @throws RefusedOverlayException if it is made for another catalogue or lies on this one already, or if an edit is
     *     about an id that there is not, adds one that there is, makes a question less pressing, or hides one that some
     *     profile requires or recommends
     */
    public Catalogue applyTo(Catalogue catalogue) {
        requireMadeFor(catalogue);
        CatalogueReference laid = withThis(catalogue.reference());
        Catalogue edited = catalogue;
        for (int index = 0; index < edits.size(); index++) {
            try {
                edited = Laying.of(edits.get(index), edited);
            } catch (IllegalArgumentException e) {
                throw new RefusedOverlayException(reference, index, e);
            }
        }
        return new Catalogue(laid, edited.text(), edited.profiles(), edited.sections(), edited.changes());
    }

    /**
     * Requires that this overlay is made for a catalogue.
     *
     * @param catalogue the catalogue
     * @throws RefusedOverlayException if it has another id, a lower version or another major one
     */
    public void requireMadeFor(Catalogue catalogue) {
        SemanticVersion version = catalogue.reference().version();
        boolean fits = catalogue.reference().id().equals(madeFor.id())
                && version.compareTo(madeFor.version()) >= 0
                && version.major() == madeFor.version().major();
        if (!fits) {
            throw new RefusedOverlayException(
                    reference,
                    "catalogue: expected %s or a later one of major version %d, was %s"
                            .formatted(madeFor, madeFor.version().major(), catalogue));
        }
    }

    private CatalogueReference withThis(CatalogueReference below) {
        try {
            return below.with(reference);
        } catch (IllegalArgumentException e) {
            throw new RefusedOverlayException(
                    reference, "id: expected one that is not laid already, was \"%s\"".formatted(reference.id()));
        }
    }

    @Override
    public String toString() {
        return reference.toString();
    }
}
