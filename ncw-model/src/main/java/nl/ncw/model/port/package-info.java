/**
 * What the domain needs of others or offers to them: reading and writing agreements, a source of catalogues, a validator.
 * Adapters implement these; a user's code can be written against them alone. Knows {@code agreement}, {@code catalogue} and
 * {@code finding}.
 *
 * <pre>{@code
 * ReadResult returned = reader.read(inputStream, catalogues);
 * returned.findings().forEach(finding -> log(finding.place() + ": " + finding.message(locale)));
 * }</pre>
 */
@NullMarked
package nl.ncw.model.port;

import org.jspecify.annotations.NullMarked;
