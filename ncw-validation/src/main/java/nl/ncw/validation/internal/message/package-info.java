/**
 * Messages of the rules in the languages of the library, with the values of a violation filled in. Knows
 * {@code review}, the model, Hibernate Validator and Jakarta Validation.
 *
 * <pre>{@code
 * LocalisedText text = messages.of("validity.order", values);
 * }</pre>
 */
@NullMarked
package nl.ncw.validation.internal.message;

import org.jspecify.annotations.NullMarked;
