/**
 * Paths, values and answers of an agreement in words, for messages about differences, merges and upgrades. Knows
 * {@code agreement}, {@code question} and the message bundle beside it.
 *
 * <pre>{@code
 * String words = AnswerInWords.of(answer, Optional.of(question), locale);
 * }</pre>
 */
@NullMarked
package nl.ncw.model.internal.wording;

import org.jspecify.annotations.NullMarked;
