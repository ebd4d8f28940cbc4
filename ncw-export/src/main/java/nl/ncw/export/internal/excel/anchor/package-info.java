/**
 * Where things stand in a workbook: the marks, names and columns by which cells are found again, and their placement in a file. The
 * writer and the reader both know it, and neither knows the other.
 *
 * <pre>{@code
 * CellPlacement placement = CellPlacement.of(content, index);
 * }</pre>
 */
@NullMarked
package nl.ncw.export.internal.excel.anchor;

import org.jspecify.annotations.NullMarked;
