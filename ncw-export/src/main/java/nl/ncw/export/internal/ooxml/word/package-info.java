/**
 * What stands in a text file (.docx) of whatever origin: paragraphs and tables with the bookmarks and controls in them, and what
 * people added beside the text. Files come by mail, so no more is read of each than texts. Knows the file format and nothing of
 * agreements.
 *
 * <pre>{@code
 * WordContent content = WordFile.read(in);
 * content.body().forEach(this::block);
 * }</pre>
 */
@NullMarked
package nl.ncw.export.internal.ooxml.word;

import org.jspecify.annotations.NullMarked;
