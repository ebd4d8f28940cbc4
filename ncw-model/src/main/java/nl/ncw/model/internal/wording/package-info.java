/**
 * Descriptions of paths, values and answers of an agreement in words, for messages about differences, merges and
 * upgrades. Knows {@code agreement}, {@code catalogue}, {@code question}, {@code organisation}, {@code text} and
 * {@code internal.message}.
 *
 * <pre>{@code
 * String words = AnswerDescriber.of(answer, Optional.of(question), locale);
 * }</pre>
 */
@NullMarked
package nl.ncw.model.internal.wording;

import org.jspecify.annotations.NullMarked;
