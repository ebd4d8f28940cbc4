/**
 * Answers and tables of an agreement, described once: which columns they have, what their cells hold, and how values
 * become text and text becomes values. Fill-in forms, the outline of documents and JSON take their columns from here.
 * Knows {@code cell}, {@code message} and the model; knows nothing of documents, forms and formats.
 *
 * <pre>{@code
 * Vocabulary words = new Vocabulary(agreement, catalogue, locale, regions);
 * Optional<AnswerTable<?>> table = AnswerTable.of(question, answer, words);
 * }</pre>
 */
@NullMarked
package nl.ncw.export.internal.table;

import org.jspecify.annotations.NullMarked;
