/**
 * How agreements and catalogues change: an agreement to another profile and to a newer catalogue, a catalogue by an overlay
 * or a new version. A change of an agreement says what became of the answers; none loses one. Knows {@code agreement},
 * {@code catalogue} and {@code profile}, and of {@code port} the findings and the source of catalogues.
 *
 * <pre>{@code
 * ProfileChange change = ProfileChange.of(agreement, catalogue, CooperationProfile.KERN);
 * change.nowMissing().forEach(entry -> ask(entry.question()));
 *
 * UpgradeResult result = CatalogueUpgrade.to(newer, source).apply(agreement);
 * }</pre>
 */
@NullMarked
package nl.ncw.model.change;

import org.jspecify.annotations.NullMarked;
