/**
 * Agreements and their files: {@code ncw form}, {@code validate}, {@code export} and {@code samples}. Knows the terminal, and the
 * overlays that a command line names.
 *
 * <pre>{@code java -jar ncw.jar export agreement.json --out agreement.pdf}</pre>
 */
@NullMarked
package nl.ncw.examples.cli.agreement;

import org.jspecify.annotations.NullMarked;
