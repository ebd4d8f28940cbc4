/**
 * Ports of the domain: reading, writing and validating agreements, and a source of catalogues. Adapters implement
 * these interfaces; client code can be written against them alone. Knows {@code agreement},
 * {@code catalogue}, {@code finding}, {@code check}, {@code organisation} and {@code text}.
 *
 * <pre>{@code
 * ReadResult returned = reader.read(inputStream, catalogues);
 * returned.findings().forEach(finding -> log(finding.place() + ": " + finding.message(locale)));
 * }</pre>
 */
@NullMarked
package nl.ncw.model.port;

import org.jspecify.annotations.NullMarked;
