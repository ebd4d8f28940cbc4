/**
 * Findings about an agreement: what is wrong, how severe it is, and where it is found, in the agreement or in a file.
 * Readers, validators, merges and upgrades report them, each under a code that
 * {@link nl.ncw.model.finding.FindingCodes} explains. Knows {@code check}, {@code question} and {@code text}; knows
 * nothing of who finds what.
 *
 * <pre>{@code
 * findings.forEach(finding -> log(finding.severity() + " at " + finding.place() + ": " + finding.message(locale)));
 * }</pre>
 */
@NullMarked
package nl.ncw.model.finding;

import org.jspecify.annotations.NullMarked;
