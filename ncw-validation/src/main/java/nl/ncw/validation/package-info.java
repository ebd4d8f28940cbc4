/**
 * Validators of agreements, built on Jakarta Validation. The domain stays free of annotations. Knows {@code rule} and
 * the model; knows no other adapter.
 *
 * <pre>{@code
 * ValidationReport report = AgreementValidators.standard().validate(agreement, catalogue);
 * report.errors().forEach(finding -> System.err.println(finding.message(locale)));
 * }</pre>
 */
@NullMarked
package nl.ncw.validation;

import org.jspecify.annotations.NullMarked;
