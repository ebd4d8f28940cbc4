package nl.ncw.model.port;

import nl.ncw.model.CheckReturnValue;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.internal.check.Checks;

/**
 * Reports what is missing or wrong in an agreement. Implementations are thread-safe.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface AgreementValidator {
    /**
     * Checks an agreement against the rules.
     *
     * @param agreement the agreement
     * @param catalogue the catalogue that it names
     * @return the findings
     */
    ValidationReport validate(Agreement agreement, Catalogue catalogue);

    /**
     * Returns a validator that reports what this validator and another find. The findings of this one come first, then
     * those of the other, each in their own order. Findings that are equal are reported once. The validators do not see
     * each other's findings; to add a rule whose errors count as such for this validator, see {@link AgreementRule}.
     *
     * @param other the other validator
     * @return a validator with both
     */
    @CheckReturnValue
    default AgreementValidator and(AgreementValidator other) {
        Checks.notNull(other, "other");
        return new ValidatorPair(this, other);
    }
}
