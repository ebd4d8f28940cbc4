/**
 * Upgrades of agreements to a newer version of their catalogue, and changes of their cooperation profile. The result
 * reports what became of each answer; none is lost. Knows {@code adoption}, {@code agreement}, {@code catalogue},
 * {@code finding}, {@code check}, {@code code}, {@code plaintext}, {@code wording}, {@code port}, {@code profile},
 * {@code question} and {@code text}.
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
