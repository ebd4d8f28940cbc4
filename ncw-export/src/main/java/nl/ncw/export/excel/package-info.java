/**
 * Agreements as Excel workbooks (.xlsx): a cover sheet, a sheet for each section of the form, and the annexes. Renders the
 * document outline with Apache POI; knows nothing of agreements beyond it.
 *
 * <pre>{@code new ExcelAgreementWriter().write(agreement, catalogue, out);}</pre>
 */
@NullMarked
package nl.ncw.export.excel;

import org.jspecify.annotations.NullMarked;
