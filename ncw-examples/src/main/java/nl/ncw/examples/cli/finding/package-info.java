/**
 * Findings for people and for programs: how commands print them, the options that choose among them, and
 * {@code ncw rules}. Knows {@code cli.terminal}, the model, the formats and picocli.
 *
 * <pre>{@code new FindingPrinter(terminal, catalogue).print(terminal.out(), findings, options);}</pre>
 */
@NullMarked
package nl.ncw.examples.cli.finding;

import org.jspecify.annotations.NullMarked;
