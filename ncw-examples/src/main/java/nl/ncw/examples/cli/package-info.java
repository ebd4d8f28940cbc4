/**
 * The {@code ncw} command line: advises a profile, writes the samples, checks agreements and exports them. Dutch or English
 * by the machine's locale or {@code --lang}. Knows all modules of the library; nothing knows it.
 *
 * <pre>{@code java -jar ncw.jar validate agreement.json}</pre>
 */
@NullMarked
package nl.ncw.examples.cli;

import org.jspecify.annotations.NullMarked;
