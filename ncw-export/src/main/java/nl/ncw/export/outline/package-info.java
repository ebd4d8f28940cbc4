/**
 * Format-neutral {@link nl.ncw.export.outline.DocumentOutline outline} of an agreement in one language: the texts of a
 * document in their order. It is built once and rendered by each format for people. Knows {@code cell}, {@code field},
 * {@code list}, {@code message}, {@code table} and the model; knows nothing of any format.
 *
 * <pre>{@code
 * DocumentOutline outline = DocumentOutline.of(agreement, catalogue, locale);
 * outline.chapters().forEach(chapter -> print(chapter.heading()));
 * }</pre>
 */
@NullMarked
package nl.ncw.export.outline;

import org.jspecify.annotations.NullMarked;
