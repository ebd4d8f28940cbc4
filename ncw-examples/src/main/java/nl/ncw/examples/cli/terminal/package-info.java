/**
 * What all commands share: what they print, in which language, and how they end. Knows no command.
 *
 * <pre>{@code terminal.say("written", file);}</pre>
 */
@NullMarked
package nl.ncw.examples.cli.terminal;

import org.jspecify.annotations.NullMarked;
