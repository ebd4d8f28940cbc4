/**
 * Agreements as Excel workbooks (.xlsx), written and read back. The two adapters put together the internal packages for workbooks:
 * {@code anchor} (where things stand), {@code sheet} and {@code workbook} (writing), {@code returned} (reading).
 *
 * <pre>{@code
 * new ExcelAgreementWriter().write(agreement, catalogue, out);
 * ReadResult returned = new ExcelAgreementReader().read(in, catalogues);
 * }</pre>
 */
@NullMarked
package nl.ncw.export.excel;

import org.jspecify.annotations.NullMarked;
