/**
 * The {@code ncw} command line. Starts here, puts the commands together and handles what goes wrong in them. Dutch, English,
 * German or French, by the machine's locale or {@code --lang}. Knows all modules of the library; nothing knows it.
 *
 * <pre>{@code java -jar ncw.jar validate agreement.json}</pre>
 */
@NullMarked
package nl.ncw.examples.cli;

import org.jspecify.annotations.NullMarked;
