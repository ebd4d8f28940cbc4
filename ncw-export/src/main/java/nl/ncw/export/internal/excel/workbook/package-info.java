/**
 * The sheets of a workbook and what stands on each: contents, fields, sections, tables and the data that the workbook carries. Knows
 * {@code sheet}, {@code anchor}, the fill-in form and the outline.
 *
 * <pre>{@code
 * FormWorkbookWriter.write(agreement, catalogue, locale, regions);
 * }</pre>
 */
@NullMarked
package nl.ncw.export.internal.excel.workbook;

import org.jspecify.annotations.NullMarked;
