/**
 * Whole folders of agreements: which files are worked on, by all cores, what was written before, and what is said at the
 * end. The commands say what is done with one file. Knows {@code cli.file}, {@code cli.finding}, {@code cli.terminal},
 * the model, the formats, and the library for progress bars.
 *
 * <pre>{@code java -jar ncw.jar export forms --format pdf --out documents}</pre>
 */
@NullMarked
package nl.ncw.examples.cli.bulk;

import org.jspecify.annotations.NullMarked;
