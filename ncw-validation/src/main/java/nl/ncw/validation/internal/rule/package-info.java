/**
 * The rules: which constraint is held against what, with which severity and under which code, and how violations become the
 * findings of a report. Knows {@code constraint}, {@code review} and {@code message}.
 *
 * <p>The code of a rule is the key of its message in {@code nl/ncw/validation/internal/message}.
 *
 * <pre>{@code
 * new HibernateAgreementValidator(regions).validate(agreement, catalogue);
 * }</pre>
 */
@NullMarked
package nl.ncw.validation.internal.rule;

import org.jspecify.annotations.NullMarked;
