/**
 * Office Open XML files as packages (ECMA-376, part 2): file kinds, content types, relationships and custom
 * properties. Knows {@code ooxml.xml} and {@code ooxml.zip}; knows nothing of agreements, or of the content of
 * workbooks and text documents.
 *
 * <pre>{@code
 * OfficeFile file = OfficeFile.read(in);
 * try (XmlPart xml = XmlPart.open(file.parts(), file.document())) { ... }
 * }</pre>
 */
@NullMarked
package nl.ncw.export.internal.ooxml;

import org.jspecify.annotations.NullMarked;
