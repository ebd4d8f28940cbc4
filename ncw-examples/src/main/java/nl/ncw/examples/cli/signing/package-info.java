/**
 * Electronic signatures: {@code ncw sign}. Knows the files of agreements.
 *
 * <pre>{@code java -jar ncw.jar sign agreement.pdf --keystore region.p12}</pre>
 */
@NullMarked
package nl.ncw.examples.cli.signing;

import org.jspecify.annotations.NullMarked;
