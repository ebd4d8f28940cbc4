/**
 * Reading of copies of the original form, from before there was software for it: the topic of each row, the party
 * whose text it is, and the question that it answers. Such a document has no marks, so the findings report how certain
 * the reading is. Knows {@code finding}, {@code form}, {@code form.reading}, {@code intake}, {@code message},
 * {@code ooxml.word}, {@code word.returned} and the model; knows nothing of how a document is written.
 *
 * <p>A document is split into {@link nl.ncw.export.internal.word.original.DocumentPiece pieces}. The pieces about a
 * topic are processed together, and the text of each topic becomes rows of the form. Text that is not an answer is
 * kept, unless it is text of the form itself.
 *
 * <pre>{@code
 * if (OriginalForm.isIn(content, catalogue)) {
 *     return new OriginalForm(content, catalogue, regions, partner, log).read();
 * } }</pre>
 */
@NullMarked
package nl.ncw.export.internal.word.original;

import org.jspecify.annotations.NullMarked;
