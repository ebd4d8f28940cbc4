/**
 * Reading and writing of XML parts. XML is read without document types or external resources, and within size limits.
 * Knows {@code ooxml.zip}; knows nothing of office files.
 *
 * <pre>{@code
 * try (XmlPartReader xml = XmlPartReader.open(parts, "content.xml")) { ... }
 * }</pre>
 */
@NullMarked
package nl.ncw.export.internal.ooxml.xml;

import org.jspecify.annotations.NullMarked;
