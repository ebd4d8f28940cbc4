/**
 * The messages of the rules in the languages of the library, with the values that a violation names. Knows {@code review}.
 *
 * <pre>{@code
 * LocalisedText text = messages.of("validity.order", values);
 * }</pre>
 */
@NullMarked
package nl.ncw.validation.internal.message;

import org.jspecify.annotations.NullMarked;
