/**
 * The libraries that the formats need beside Jackson, and the check that the application has them. Knows
 * {@code library}.
 *
 * <pre>{@code
 * FormatLibrary.requireForPdf();
 * }</pre>
 */
@NullMarked
package nl.ncw.export.internal.library;

import org.jspecify.annotations.NullMarked;
