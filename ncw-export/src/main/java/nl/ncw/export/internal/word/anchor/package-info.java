/**
 * Where things stand in a text document: the bookmarks, tags and status lines by which answers are found again, and the properties
 * that carry what was sent. The writer and the reader both know it.
 *
 * <pre>{@code
 * String bookmark = BookmarkNames.of(rowId, column);
 * }</pre>
 */
@NullMarked
package nl.ncw.export.internal.word.anchor;

import org.jspecify.annotations.NullMarked;
