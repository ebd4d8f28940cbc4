/**
 * Anchors of a text document: the bookmarks, tags and status lines by which answers are found again, and the document
 * properties that carry the sent form. The writer and the reader both use them. Knows {@code cell}, {@code digest},
 * {@code form}, {@code intake}, {@code message}, {@code ooxml.word}, {@code outline} and the model.
 *
 * <pre>{@code
 * String bookmark = BookmarkNames.name(rowId, column);
 * }</pre>
 */
@NullMarked
package nl.ncw.export.internal.word.anchor;

import org.jspecify.annotations.NullMarked;
