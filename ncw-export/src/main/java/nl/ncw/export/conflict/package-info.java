/**
 * Conflicts of a merge as a workbook: people choose or write in it what holds, and it is read back. Knows
 * {@code excel.conflict}, {@code finding}, {@code library}, {@code theme} and the model.
 *
 * <pre>{@code
 * new ConflictWorkbookWriter(locale).write(merge, catalogue, out);
 * SettlementResult settled = new ConflictWorkbookReader().read(in, merge, catalogue);
 * }</pre>
 */
@NullMarked
package nl.ncw.export.conflict;

import org.jspecify.annotations.NullMarked;
