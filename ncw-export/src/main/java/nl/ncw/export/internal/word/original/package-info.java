/**
 * Copies of the original form, from before there was software for it: which topic a row is about, whose text it is and which
 * question that answers. Nothing in such a document says so for certain, so the findings tell how far it could be told.
 *
 * <p>A document becomes {@link nl.ncw.export.internal.word.original.DocumentPiece pieces}, those about a topic are worked out together,
 * and each topic's text becomes rows of the form. What is no answer is kept, unless the form prints it itself.
 *
 * <pre>{@code
 * if (OriginalForm.isIn(content, catalogue)) {
 *     return new OriginalForm(content, catalogue, regions, partner, log).read();
 * }
 * }</pre>
 */
@NullMarked
package nl.ncw.export.internal.word.original;

import org.jspecify.annotations.NullMarked;
