/**
 * Agreements and their files: {@code ncw form}, {@code validate}, {@code export} and {@code samples}. Knows
 * {@code cli.bulk}, {@code cli.catalogue}, {@code cli.file}, {@code cli.finding}, {@code cli.terminal}, {@code sample},
 * {@code sample.random}, {@code signing.verification}, the model, the catalogues, the validators, the formats and picocli.
 *
 * <pre>{@code java -jar ncw.jar export agreement.json --out agreement.pdf}</pre>
 */
@NullMarked
package nl.ncw.examples.cli.agreement;

import org.jspecify.annotations.NullMarked;
