/**
 * Files of Office Open XML as packages (ECMA-376, part 2): their kind, content types, relationships and custom properties. Knows
 * {@code zip} and {@code xml}; knows nothing of agreements, or of what workbooks and text documents are made of.
 *
 * <pre>{@code
 * OfficeFile file = OfficeFile.read(in);
 * try (XmlPart xml = XmlPart.open(file.parts(), file.document())) { ... }
 * }</pre>
 */
@NullMarked
package nl.ncw.export.internal.ooxml;

import org.jspecify.annotations.NullMarked;
