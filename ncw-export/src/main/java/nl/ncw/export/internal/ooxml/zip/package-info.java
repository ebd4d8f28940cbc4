/**
 * Zip files that come by mail, read within limits of size, and zip files written with the same bytes on every machine. Knows Java
 * alone.
 *
 * <pre>{@code
 * ZipParts parts = ZipParts.read(bytes);
 * }</pre>
 */
@NullMarked
package nl.ncw.export.internal.ooxml.zip;

import org.jspecify.annotations.NullMarked;
