/**
 * Changes of agreements: {@code ncw import}, {@code merge}, {@code set}, {@code profile} and {@code upgrade}. Knows
 * {@code cli.agreement}, {@code cli.bulk}, {@code cli.catalogue}, {@code cli.file}, {@code cli.finding}, {@code cli.terminal}, the model, the catalogues, the
 * formats and picocli.
 *
 * <pre>{@code java -jar ncw.jar merge sent.xlsx region.xlsx partner.xlsx --out merged.xlsx}</pre>
 */
@NullMarked
package nl.ncw.examples.cli.change;

import org.jspecify.annotations.NullMarked;
