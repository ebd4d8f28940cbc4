/**
 * A text document being written: its body with content controls, its styles and its package.
 * Knows {@code cell}, {@code form}, {@code message}, {@code ooxml}, {@code ooxml.word}, {@code ooxml.xml}, {@code word.anchor},
 * {@code outline}, {@code theme}, the model and POI; knows nothing of reading.
 *
 * <pre>{@code
 * DocumentPackage.ofForm(outline, theme, new DocumentBody(context).write()).bytes(properties);
 * }</pre>
 */
@NullMarked
package nl.ncw.export.internal.word.document;

import org.jspecify.annotations.NullMarked;
