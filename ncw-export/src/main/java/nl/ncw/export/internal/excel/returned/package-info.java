/**
 * Reading of returned workbooks: cells of the form that were filled in, moved or added. Knows {@code cell},
 * {@code excel.anchor}, {@code filekind}, {@code finding}, {@code form}, {@code intake}, {@code message}, {@code ooxml},
 * {@code ooxml.workbook}, {@code ooxml.xml}, {@code ooxml.zip} and the model; knows nothing of how a workbook is written.
 *
 * <pre>{@code
 * FoundForm found = new ReturnedWorkbook(content, sent, writer, log).find(form, catalogue);
 * }</pre>
 */
@NullMarked
package nl.ncw.export.internal.excel.returned;

import org.jspecify.annotations.NullMarked;
