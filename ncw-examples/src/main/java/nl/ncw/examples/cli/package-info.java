/**
 * The {@code ncw} command line. Holds the main class, composes the commands, and handles their failures. Dutch,
 * English, German or French, by the machine's locale or {@code --lang}. Knows {@code cli.advice},
 * {@code cli.agreement}, {@code cli.catalogue}, {@code cli.change}, {@code cli.finding}, {@code cli.signing}, {@code cli.terminal}, the
 * model and picocli; nothing knows it.
 *
 * <pre>{@code java -jar ncw.jar validate agreement.json}</pre>
 */
@NullMarked
package nl.ncw.examples.cli;

import org.jspecify.annotations.NullMarked;
