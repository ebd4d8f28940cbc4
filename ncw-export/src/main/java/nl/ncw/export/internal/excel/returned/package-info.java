/**
 * A workbook that came back, read into rows of the form: cells that were filled in, moved or added. Knows {@code anchor}, the
 * intake and files of workbooks; knows nothing of how a workbook is written.
 *
 * <pre>{@code
 * FoundForm found = new FormInWorkbook(content, log).find(form);
 * }</pre>
 */
@NullMarked
package nl.ncw.export.internal.excel.returned;

import org.jspecify.annotations.NullMarked;
