/**
 * Sheets of a workbook and their content: contents, fields, sections, tables, and the embedded data. Knows
 * {@code cell}, {@code digest}, {@code excel.anchor}, {@code excel.sheet}, {@code form}, {@code intake},
 * {@code message}, {@code ooxml}, {@code ooxml.workbook}, {@code table}, {@code outline}, {@code theme}, the model and POI.
 *
 * <pre>{@code
 * FormWorkbookWriter.write(agreement, catalogue, locale, regions);
 * }</pre>
 */
@NullMarked
package nl.ncw.export.internal.excel.workbook;

import org.jspecify.annotations.NullMarked;
