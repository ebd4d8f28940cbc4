/**
 * A text document that came back, read into rows of the form: fields found by bookmark, tag or place, and the notes that people
 * added. Knows {@code anchor}, the intake and files of text documents; knows nothing of how a document is written.
 *
 * <pre>{@code
 * FoundForm found = new FormInDocument(content, log).find(form);
 * }</pre>
 */
@NullMarked
package nl.ncw.export.internal.word.returned;

import org.jspecify.annotations.NullMarked;
