/**
 * What files of Office Open XML have in common: parts of XML in a zip file. Files come by mail, so each is read with suspicion:
 * within limits of size, without document types or anything outside the file. Knows nothing of agreements, and nothing of
 * what workbooks and texts are made of.
 *
 * <pre>{@code
 * OfficeFile file = OfficeFile.read(in);
 * try (XmlPart xml = XmlPart.open(file.parts(), file.document())) { ... }
 * }</pre>
 */
@NullMarked
package nl.ncw.export.ooxml;

import org.jspecify.annotations.NullMarked;
