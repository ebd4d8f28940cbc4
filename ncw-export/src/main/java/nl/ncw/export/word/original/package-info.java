/**
 * Copies of the original form, from before there was software for it: which topic a row is about, whose text it is and which
 * question that answers. Nothing in such a document says so for certain, so the findings tell how far it could be told.
 *
 * <pre>{@code
 * if (OriginalForm.isIn(content, catalogue)) {
 *     return new OriginalForm(content, catalogue, regions, report).read();
 * }
 * }</pre>
 */
@NullMarked
package nl.ncw.export.word.original;

import org.jspecify.annotations.NullMarked;
