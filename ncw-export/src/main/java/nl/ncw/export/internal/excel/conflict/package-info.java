/**
 * Workbooks in which people settle the conflicts of a merge: a row for each conflict, with the texts of the copies and
 * cells for what holds. Knows {@code cell}, {@code digest}, {@code excel.anchor}, {@code excel.returned}, {@code excel.sheet},
 * {@code finding}, {@code form}, {@code intake}, {@code message}, {@code ooxml}, {@code ooxml.workbook},
 * {@code outline}, {@code table}, {@code theme}, the model and POI; knows nothing of how forms are written.
 *
 * <pre>{@code
 * new ConflictWorkbook(merge, catalogue, locale, theme).write(Map.of(), out);
 * }</pre>
 */
@NullMarked
package nl.ncw.export.internal.excel.conflict;

import org.jspecify.annotations.NullMarked;
