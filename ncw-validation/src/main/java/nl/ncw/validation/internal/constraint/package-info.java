/**
 * The constraints, one type each: an annotation with its validator. Each checks one thing about an agreement or a part of the
 * review. Knows {@code review}; which severity, code and message a constraint has is said where it is declared as a rule.
 *
 * <pre>{@code
 * @Constraint(validatedBy = RevisionDatesAscend.Validator.class)
 * @interface RevisionDatesAscend { … }
 * }</pre>
 */
@NullMarked
package nl.ncw.validation.internal.constraint;

import org.jspecify.annotations.NullMarked;
