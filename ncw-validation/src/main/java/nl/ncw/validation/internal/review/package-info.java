/**
 * Objects that rules are checked on: the agreement with its catalogue, and each answer with its question; and the
 * details of a violation, from which its message is made. Knows {@code message}, the model, Hibernate Validator and
 * Jakarta Validation; knows nothing of rules.
 *
 * <pre>{@code
 * ReviewedAgreement review = new ReviewedAgreement(agreement, catalogue);
 * }</pre>
 */
@NullMarked
package nl.ncw.validation.internal.review;

import org.jspecify.annotations.NullMarked;
