/**
 * Locations in a workbook: the marks, names and columns by which cells are found again, and the assignment of cells to
 * rows of the form. The writer and the reader of workbooks both use it, and neither knows the other. Knows
 * {@code cell}, {@code form}, {@code intake}, {@code message}, {@code ooxml.workbook}, the model and POI.
 *
 * <pre>{@code
 * CellAssigner placement = new CellAssigner(content, index);
 * }</pre>
 */
@NullMarked
package nl.ncw.export.internal.excel.anchor;

import org.jspecify.annotations.NullMarked;
