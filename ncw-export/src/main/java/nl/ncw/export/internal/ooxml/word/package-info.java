/**
 * Content of text documents (.docx) of any origin: paragraphs and tables with their bookmarks and content controls,
 * and content that people added outside the text. Files come from untrusted sources; only text is read from them.
 * Knows {@code ooxml}, {@code ooxml.equation}, {@code ooxml.symbol}, {@code ooxml.xml} and {@code ooxml.zip}; knows
 * nothing of agreements.
 *
 * <pre>{@code
 * WordContent content = WordFile.read(in);
 * content.body().forEach(this::block);
 * }</pre>
 */
@NullMarked
package nl.ncw.export.internal.ooxml.word;

import org.jspecify.annotations.NullMarked;
