/**
 * Rules: the declaration of each constraint with its target, severity and code, and the conversion of violations to
 * the findings of a report; the rules that others add. Knows {@code finding}, {@code constraint},
 * {@code constraint.party}, {@code constraint.term}, {@code message}, {@code review}, the model, Hibernate Validator
 * and Jakarta Validation.
 *
 * <p>The code of a rule is the key of its message in {@code nl/ncw/validation/internal/message}.
 *
 * <pre>{@code
 * new HibernateAgreementValidator().with(options).validate(agreement, catalogue);
 * }</pre>
 */
@NullMarked
package nl.ncw.validation.internal.rule;

import org.jspecify.annotations.NullMarked;
