/**
 * What the rules are held against: an agreement beside its catalogue, its answers beside their questions, and the faults that are
 * found in them. Knows the model; knows nothing of rules.
 *
 * <pre>{@code
 * ReviewedAgreement review = new ReviewedAgreement(agreement, catalogue);
 * }</pre>
 */
@NullMarked
package nl.ncw.validation.internal.review;

import org.jspecify.annotations.NullMarked;
