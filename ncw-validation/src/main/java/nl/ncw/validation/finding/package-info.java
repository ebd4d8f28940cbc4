/**
 * Codes of the findings of validation, as constants for programs. Knows no other package of its module.
 *
 * <pre>{@code
 * boolean complete = report.findings().stream()
 *         .noneMatch(finding -> finding.code().equals(ValidationCodes.ANSWER_MISSING));
 * }</pre>
 */
@NullMarked
package nl.ncw.validation.finding;

import org.jspecify.annotations.NullMarked;
