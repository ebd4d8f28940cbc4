/**
 * One format-neutral {@link nl.ncw.export.outline.DocumentOutline outline} of an agreement: which text stands where, in one
 * language. It is built once and rendered by each format for people. Knows the model, the labels and the tables; knows nothing of
 * any format.
 *
 * <pre>{@code
 * DocumentOutline outline = DocumentOutline.of(agreement, catalogue, locale);
 * outline.chapters().forEach(chapter -> print(chapter.heading()));
 * }</pre>
 */
@NullMarked
package nl.ncw.export.outline;

import org.jspecify.annotations.NullMarked;
