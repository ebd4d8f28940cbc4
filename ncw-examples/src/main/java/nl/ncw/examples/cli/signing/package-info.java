/**
 * Electronic signatures: {@code ncw sign} and {@code verify}. Knows {@code cli.agreement}, {@code cli.catalogue},
 * {@code cli.file}, {@code cli.finding}, {@code cli.terminal}, {@code signing}, {@code signing.verification}, the model,
 * the catalogues, the formats and picocli.
 *
 * <pre>{@code java -jar ncw.jar sign agreement.pdf --keystore region.p12}</pre>
 */
@NullMarked
package nl.ncw.examples.cli.signing;

import org.jspecify.annotations.NullMarked;
