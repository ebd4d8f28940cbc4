/**
 * Rows of a form that came back, read into an agreement. What was not changed stays as it was sent; what cannot be understood is
 * kept and reported. Knows {@code form} and the tables; knows nothing of any format.
 *
 * <pre>{@code
 * ReadResult result = new FormReader(sent, catalogue, locale, regions).read(rows);
 * }</pre>
 */
@NullMarked
package nl.ncw.export.internal.form.reading;

import org.jspecify.annotations.NullMarked;
