/**
 * Overlays: questions that a region or sector adds to a catalogue, makes more pressing, rewords or hides, without
 * changing the catalogue itself. Knows {@code catalogue}, {@code check}, {@code profile}, {@code question} and
 * {@code text}.
 *
 * <pre>{@code
 * Catalogue ours = overlay.applyTo(Catalogues.latest()); // its reference names the overlay
 * }</pre>
 */
@NullMarked
package nl.ncw.model.overlay;

import org.jspecify.annotations.NullMarked;
