/**
 * Descriptions of paths, values and answers of an agreement in words, for messages about differences, merges and
 * upgrades. Knows {@code agreement}, {@code catalogue}, {@code check}, {@code message}, {@code organisation},
 * {@code profile}, {@code question}, {@code term} and {@code text}.
 *
 * <pre>{@code
 * String words = AnswerDescriber.of(answer, Optional.of(question), locale);
 * }</pre>
 */
@NullMarked
package nl.ncw.model.internal.wording;

import org.jspecify.annotations.NullMarked;
