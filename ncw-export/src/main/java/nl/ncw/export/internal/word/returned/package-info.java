/**
 * Reading of returned text documents: fields of the form found by bookmark, tag or location, and the notes that people
 * added. Knows {@code cell}, {@code finding}, {@code form}, {@code intake}, {@code message}, {@code ooxml.word},
 * {@code word.anchor}, {@code outline} and the model; knows nothing of how a document is written.
 *
 * <pre>{@code
 * FoundForm found = new ReturnedDocument(content, sent, writer, log).find(form, catalogue);
 * }</pre>
 */
@NullMarked
package nl.ncw.export.internal.word.returned;

import org.jspecify.annotations.NullMarked;
