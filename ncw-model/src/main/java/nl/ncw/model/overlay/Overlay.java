package nl.ncw.model.overlay;

import java.util.List;
import nl.ncw.model.CheckReturnValue;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.catalogue.OverlayReference;
import nl.ncw.model.catalogue.SemanticVersion;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.text.LocalisedText;

/**
 * Changes that a region or sector makes to a catalogue. Several overlays are applied in order, each to the result of
 * those before it. Immutable.
 *
 * <p>An overlay can only add questions, make them more pressing or reword them, and hide optional ones. It cannot
 * remove a question that some profile requires or recommends, make a question less pressing, or use an id of the
 * catalogue or of an earlier overlay for something else.
 *
 * @param reference the overlay's id and version, which agreements made with it store
 * @param title the name that is shown
 * @param madeFor the catalogue for which it is made, without overlays, in the lowest version that it fits; it also fits
 *     later versions with the same major version
 * @param edits the edits, in the order of application; not empty
 * @since 0.1.0
 */
@CheckReturnValue
public record Overlay(
        OverlayReference reference, LocalisedText title, CatalogueReference madeFor, List<OverlayEdit> edits) {

    // Copies the edits and requires that {@code madeFor} names no overlays.
    public Overlay {
        Checks.notNull(reference, "reference");
        Checks.notNull(title, "title");
        if (!Checks.notNull(madeFor, "made for").overlays().isEmpty()) {
            throw new IllegalArgumentException("catalogue: expected one without overlays, was " + madeFor);
        }
        edits = Checks.notEmpty(edits, "edits");
    }

    /**
     * Applies this overlay to a catalogue.
     *
     * @param catalogue the catalogue, possibly with overlays already applied
     * @return a new catalogue, whose reference has this overlay last
     * @throws RefusedOverlayException if the overlay is made for another catalogue or is already applied to this one,
     *     or if an edit names an unknown id, adds an existing id, makes a question less pressing, hides a question
     *     that some profile requires or recommends or that a condition tests, or adds a condition that does not fit
     */
    public Catalogue applyTo(Catalogue catalogue) {
        Checks.notNull(catalogue, "catalogue");
        requireMadeFor(catalogue);
        CatalogueReference laid = withThis(catalogue.reference());
        Catalogue edited = catalogue;
        for (int index = 0; index < edits.size(); index++) {
            try {
                edited = EditApplier.of(edits.get(index), edited);
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
     * @throws RefusedOverlayException if the catalogue has another id, a lower version or another major version
     */
    public void requireMadeFor(Catalogue catalogue) {
        Checks.notNull(catalogue, "catalogue");
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
