/**
 * Changes of what an agreement answers: to a newer version of its catalogue, or to another cooperation profile. Each says what
 * became of every answer, and none loses one. Knows {@code agreement}, {@code catalogue} and {@code finding}.
 *
 * <pre>{@code
 * UpgradeResult result = AgreementUpgrade.to(newer, source).apply(agreement);
 *
 * ProfileChangeResult change = ProfileChangeResult.of(agreement, catalogue, CooperationProfile.KERN);
 * change.nowMissing().forEach(entry -> ask(entry.question()));
 * }</pre>
 */
@NullMarked
package nl.ncw.model.upgrade;

import org.jspecify.annotations.NullMarked;
