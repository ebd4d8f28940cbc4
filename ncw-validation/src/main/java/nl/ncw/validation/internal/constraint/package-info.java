/**
 * Constraints on answers and on an agreement as a whole, one type each: an annotation with its validator. Each checks
 * one property of a reviewed agreement or of a part of it. Knows {@code message}, {@code review}, the model and
 * Jakarta Validation; the severity, code and message of a constraint are given where it is declared as a rule.
 *
 * <pre>{@code
 * @Constraint(validatedBy = RevisionDatesAscend.Validator.class)
 * @interface RevisionDatesAscend { … }
 * }</pre>
 */
@NullMarked
package nl.ncw.validation.internal.constraint;

import org.jspecify.annotations.NullMarked;
