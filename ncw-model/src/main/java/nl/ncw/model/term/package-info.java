/**
 * Values of the terms and the record of an agreement: duration, renewal, scope, documents, endorsements and
 * publication. Knows {@code check}.
 *
 * <pre>{@code
 * Agreement signed = draft.with(AgreementProperties.DURATION, DurationKind.ONBEPAALD)
 *         .with(AgreementProperties.NOTICE_PERIOD, Period.ofMonths(6));
 * }</pre>
 */
@NullMarked
package nl.ncw.model.term;

import org.jspecify.annotations.NullMarked;
