/**
 * Findings of reading a file: their codes, each declared once, and the log that collects them together with the kept
 * content. Knows {@code message} and the model; knows nothing of tables, forms and formats.
 *
 * <pre>{@code
 * FindingLog log = new FindingLog(FindingCodeFamily.JSON, messages, new FindingLog.Limits(5_000, 5_000));
 * log.report(JsonFindingCode.UNKNOWN_FIELD, new Place.InFile("/colour"), "colour");
 * }</pre>
 */
@NullMarked
package nl.ncw.export.internal.finding;

import org.jspecify.annotations.NullMarked;
