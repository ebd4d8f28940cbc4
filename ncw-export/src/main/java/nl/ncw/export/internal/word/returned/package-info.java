/**
 * Reading of returned text documents: fields of the form found by bookmark, tag or location, and the notes that people
 * added. Knows {@code word.anchor}, {@code ooxml.word}, {@code intake}, {@code form}, {@code table}, {@code finding},
 * {@code message}, {@code nl.ncw.export.outline} and the model; knows nothing of how a document is written.
 *
 * <pre>{@code
 * FoundForm found = new ReturnedDocument(content, sent, writer, log).find(form, catalogue);
 * }</pre>
 */
@NullMarked
package nl.ncw.export.internal.word.returned;

import org.jspecify.annotations.NullMarked;
