/**
 * Constraints on the organisations of an agreement, and on the people who sign or are reached for them. Knows
 * {@code message}, {@code review}, the model and Jakarta Validation.
 *
 * <pre>{@code
 * rules.warning(own(ContactPerOrganisation.class), "contact.missing")
 * }</pre>
 */
@NullMarked
package nl.ncw.validation.internal.constraint.party;

import org.jspecify.annotations.NullMarked;
