/**
 * Reading of the rows of a returned form into an agreement. An unchanged answer stays as it was sent; a text that
 * cannot be understood is kept and reported. Knows {@code cell}, {@code field}, {@code finding}, {@code form},
 * {@code message}, {@code table}, {@code outline} and the model; knows nothing of any format.
 *
 * <pre>{@code
 * ReadResult result = new FormReader(sent, catalogue, locale, regions).read(rows);
 * }</pre>
 */
@NullMarked
package nl.ncw.export.internal.form.reading;

import org.jspecify.annotations.NullMarked;
