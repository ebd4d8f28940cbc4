/**
 * Changes of agreements: {@code ncw import}, {@code merge}, {@code profile} and {@code upgrade}. Knows the files of agreements.
 *
 * <pre>{@code java -jar ncw.jar merge sent.xlsx region.xlsx partner.xlsx --out merged.xlsx}</pre>
 */
@NullMarked
package nl.ncw.examples.cli.change;

import org.jspecify.annotations.NullMarked;
