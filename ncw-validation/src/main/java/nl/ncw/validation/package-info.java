/**
 * The rules for agreements, as constraints of Jakarta Validation over the domain, which stays free of annotations. Knows
 * the model and Hibernate Validator; knows no other adapter.
 *
 * <p>A rule is a constraint with a severity and a code, declared where {@code Rules} begins; the code is also the key of
 * its message in {@code messages_nl.properties} and {@code messages_en.properties}.
 *
 * <pre>{@code
 * ValidationReport report = AgreementValidators.standard().validate(agreement, catalogue);
 * report.errors().forEach(finding -> System.err.println(finding.message(locale)));
 * }</pre>
 */
@NullMarked
package nl.ncw.validation;

import org.jspecify.annotations.NullMarked;
