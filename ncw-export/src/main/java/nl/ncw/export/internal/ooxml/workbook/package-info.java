/**
 * Content of workbooks (.xlsx) of any origin: sheets with the texts in their cells, and content that people added
 * outside the cells. Files come from untrusted sources; they are read within size limits, without document types,
 * formulas or external resources, and only text is read from them. Knows {@code ooxml}, {@code ooxml.equation},
 * {@code ooxml.symbol}, {@code ooxml.xml}, {@code ooxml.zip} and POI; knows nothing of agreements.
 *
 * <pre>{@code
 * WorkbookContent content = WorkbookFile.read(bytes);
 * content.sheets().forEach(sheet -> sheet.rows().forEach(this::row));
 * }</pre>
 */
@NullMarked
package nl.ncw.export.internal.ooxml.workbook;

import org.jspecify.annotations.NullMarked;
