/**
 * Cells, styles and other parts of a sheet, written with Apache POI. Knows {@code cell}, {@code excel.anchor},
 * {@code form}, {@code message}, {@code ooxml.zip}, {@code outline}, {@code theme}, the model and POI; knows nothing of which sheets there are.
 *
 * <pre>{@code
 * SheetWriter sheet = new SheetWriter(poiSheet, styles);
 * }</pre>
 */
@NullMarked
package nl.ncw.export.internal.excel.sheet;

import org.jspecify.annotations.NullMarked;
