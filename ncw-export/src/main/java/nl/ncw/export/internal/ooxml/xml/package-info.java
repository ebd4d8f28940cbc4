/**
 * XML in the parts of a zip file, read without document types or anything outside the file and within limits of size, and XML
 * written. Knows {@code zip}; knows nothing of office files.
 *
 * <pre>{@code
 * try (XmlPart xml = XmlPart.open(parts, "content.xml")) { ... }
 * }</pre>
 */
@NullMarked
package nl.ncw.export.internal.ooxml.xml;

import org.jspecify.annotations.NullMarked;
