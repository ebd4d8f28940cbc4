/**
 * Constraints on the terms and the record of an agreement: duration, renewal, notice, references, digests and
 * publication. Knows {@code review}, the model and Jakarta Validation.
 *
 * <pre>{@code
 * own(PropertyFilledIn.class).param("where", Circumstance.INDEFINITE_TERM).param("at", "noticePeriod")
 * }</pre>
 */
@NullMarked
package nl.ncw.validation.internal.constraint.term;

import org.jspecify.annotations.NullMarked;
