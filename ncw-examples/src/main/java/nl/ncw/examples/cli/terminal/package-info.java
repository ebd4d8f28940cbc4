/**
 * Output, language and exit codes, which all commands share. Knows the model and picocli, and no other package of its
 * module.
 *
 * <pre>{@code terminal.say("written", file);}</pre>
 */
@NullMarked
package nl.ncw.examples.cli.terminal;

import org.jspecify.annotations.NullMarked;
