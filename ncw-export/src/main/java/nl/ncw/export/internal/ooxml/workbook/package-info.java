/**
 * What stands in a workbook file of whatever origin: sheets with the texts in their cells, and what was added beside the
 * cells. Files come by mail, so each is read with suspicion: within limits of size, without document types, formulas or
 * anything outside the file, and no more of it than texts. Knows the file format and nothing of agreements.
 *
 * <pre>{@code
 * WorkbookContent content = WorkbookFile.read(bytes);
 * content.sheets().forEach(sheet -> sheet.rows().forEach(this::row));
 * }</pre>
 */
@NullMarked
package nl.ncw.export.internal.ooxml.workbook;

import org.jspecify.annotations.NullMarked;
