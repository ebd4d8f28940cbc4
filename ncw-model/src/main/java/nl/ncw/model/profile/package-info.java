/**
 * Cooperation profiles and core tasks: the two choices on which the working out of an agreement rests. Knows
 * {@code check}.
 *
 * <pre>{@code CooperationProfile.ofKey("stand-by") == CooperationProfile.STAND_BY}</pre>
 */
@NullMarked
package nl.ncw.model.profile;

import org.jspecify.annotations.NullMarked;
