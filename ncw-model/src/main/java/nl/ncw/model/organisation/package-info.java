/**
 * Organisations that are parties to an agreement: each {@link nl.ncw.model.organisation.SafetyRegion} and
 * {@link nl.ncw.model.organisation.CrisisPartner}, and the contacts through whom they are reached. The
 * {@link nl.ncw.model.organisation.RegionRegister} finds a region by any of its names. Knows {@code check},
 * {@code plaintext}, {@code profile}, {@code question} and {@code text}; knows nothing of agreements.
 *
 * <pre>{@code CrisisPartner.named("Waterschap Rivierenland", CoreTask.BEHEERDER)}</pre>
 */
@NullMarked
package nl.ncw.model.organisation;

import org.jspecify.annotations.NullMarked;
