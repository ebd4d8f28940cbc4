/**
 * The five cooperation profiles and the four core tasks of a crisis partner: the two choices on which the working out of
 * an agreement rests. Leaf of the domain, knows no other package of it.
 *
 * <pre>{@code CooperationProfile.ofKey("stand-by") == CooperationProfile.STAND_BY}</pre>
 */
@NullMarked
package nl.ncw.model.profile;

import org.jspecify.annotations.NullMarked;
