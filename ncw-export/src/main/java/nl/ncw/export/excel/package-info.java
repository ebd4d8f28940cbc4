/**
 * Agreements as Excel workbooks (.xlsx), written and read back. The two adapters put together the internal packages
 * for workbooks: {@code anchor} (by which fields are found again), {@code sheet} and {@code workbook} (writing),
 * {@code returned} (reading), {@code conflict} (the workbook of a merge, which is no agreement). Knows
 * {@code excel.anchor}, {@code excel.conflict}, {@code excel.returned}, {@code excel.sheet}, {@code excel.workbook},
 * {@code finding}, {@code form}, {@code intake}, {@code library}, {@code ooxml.workbook}, {@code outline},
 * {@code theme}, the model and POI.
 *
 * <pre>{@code
 * new ExcelAgreementWriter().write(agreement, catalogue, out);
 * ReadResult returned = new ExcelAgreementReader().read(in, catalogues);
 * }</pre>
 */
@NullMarked
package nl.ncw.export.excel;

import org.jspecify.annotations.NullMarked;
