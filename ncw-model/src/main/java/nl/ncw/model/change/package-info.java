/**
 * How agreements and catalogues change: an agreement to another profile and to a newer catalogue, by what two parties wrote
 * in copies of it, a catalogue by an overlay or a new version. A change of an agreement says what became of the answers; none
 * loses one. Knows {@code agreement}, {@code catalogue}, {@code organisation} and {@code profile}, and of {@code port} the
 * findings and the source of catalogues.
 *
 * <pre>{@code
 * ProfileChange change = ProfileChange.of(agreement, catalogue, CooperationProfile.KERN);
 * change.nowMissing().forEach(entry -> ask(entry.question()));
 *
 * UpgradeResult result = CatalogueUpgrade.to(newer, source).apply(agreement);
 *
 * AgreementDifference difference = AgreementDifference.between(sent, returned);
 * difference.changes().forEach(change -> show(words.of(change.subject(), change.after())));
 *
 * AgreementMerge merge = AgreementMerge.of(sent, region, partner, catalogue);
 * Agreement merged = merge.result().orElseGet(() -> merge.settle(conflict -> ask(conflict))).agreement();
 * }</pre>
 */
@NullMarked
package nl.ncw.model.change;

import org.jspecify.annotations.NullMarked;
