/**
 * The findings of reading a file: the codes under which they are reported, each once, and the log in which they are collected
 * with the content that is kept. Knows {@code message}; knows nothing of tables, forms and formats.
 *
 * <pre>{@code
 * FindingLog log = new FindingLog(FindingCodeFamily.JSON, messages, new FindingLog.Limits(5_000, 5_000));
 * log.report(JsonFindingCode.UNKNOWN_FIELD, new Place.InFile("/colour"), "colour");
 * }</pre>
 */
@NullMarked
package nl.ncw.export.internal.finding;

import org.jspecify.annotations.NullMarked;
