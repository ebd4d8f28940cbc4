/**
 * Cells and styles: how a sheet is written with Apache POI. Knows {@code anchor}; knows nothing of which sheets there are.
 *
 * <pre>{@code
 * SheetWriter sheet = new SheetWriter(poiSheet, styles);
 * }</pre>
 */
@NullMarked
package nl.ncw.export.internal.excel.sheet;

import org.jspecify.annotations.NullMarked;
