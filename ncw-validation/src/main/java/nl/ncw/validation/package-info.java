/**
 * Validators of agreements, by Jakarta Validation over the domain, which stays free of annotations. Knows the model and, in its
 * internal packages, Hibernate Validator; knows no other adapter.
 *
 * <pre>{@code
 * ValidationReport report = AgreementValidators.standard().validate(agreement, catalogue);
 * report.errors().forEach(finding -> System.err.println(finding.message(locale)));
 * }</pre>
 */
@NullMarked
package nl.ncw.validation;

import org.jspecify.annotations.NullMarked;
