/**
 * Reading of zip files from untrusted sources, within size limits, and writing of zip files with the same bytes on
 * every machine. Knows no other package of its module.
 *
 * <pre>{@code
 * ZipParts parts = ZipParts.of(bytes);
 * }</pre>
 */
@NullMarked
package nl.ncw.export.internal.ooxml.zip;

import org.jspecify.annotations.NullMarked;
