/**
 * One format-neutral {@link nl.ncw.export.document.DocumentOutline outline} of an agreement: which text stands where, in one
 * language. Built once, rendered by the adapters for people, which share this package and nothing else. Knows the model and the
 * tables;
 * knows nothing of any format.
 *
 * <pre>{@code
 * DocumentOutline outline = DocumentOutline.of(agreement, catalogue, locale);
 * outline.chapters().forEach(chapter -> print(chapter.heading()));
 * }</pre>
 */
@NullMarked
package nl.ncw.export.document;

import org.jspecify.annotations.NullMarked;
