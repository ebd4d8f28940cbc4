package nl.ncw.model.overlay;

import java.util.OptionalInt;
import nl.ncw.model.catalogue.OverlayReference;

/**
 * Thrown when an overlay cannot be applied to a catalogue. Names the reason and the faulty edit.
 *
 * @since 0.1.0
 */
public final class RefusedOverlayException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int WHOLE = -1;

    private final int edit;
    private final String reason;

    RefusedOverlayException(OverlayReference overlay, String reason) {
        super("%s: %s".formatted(overlay, reason));
        this.edit = WHOLE;
        this.reason = reason;
    }

    RefusedOverlayException(OverlayReference overlay, int edit, IllegalArgumentException cause) {
        super("%s, edits[%d]: %s".formatted(overlay, edit, cause.getMessage()), cause);
        this.edit = edit;
        this.reason = String.valueOf(cause.getMessage());
    }

    /**
     * Returns the index of the faulty edit.
     *
     * @return its index in {@link Overlay#edits()}, from 0 on; empty if the overlay as a whole does not fit the
     *     catalogue
     */
    public OptionalInt edit() {
        return edit == WHOLE ? OptionalInt.empty() : OptionalInt.of(edit);
    }

    /**
     * Returns the reason.
     *
     * @return the reason without the edit, in English
     */
    public String reason() {
        return reason;
    }
}
