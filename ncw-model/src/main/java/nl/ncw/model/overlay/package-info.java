/**
 * Overlays: what a region or sector adds to a catalogue, asks more pressingly, words differently or leaves out, without
 * touching the catalogue itself. Knows {@code catalogue} and {@code profile}.
 *
 * <pre>{@code
 * Catalogue ours = overlay.applyTo(Catalogues.latest()); // its reference names the overlay
 * }</pre>
 */
@NullMarked
package nl.ncw.model.overlay;

import org.jspecify.annotations.NullMarked;
