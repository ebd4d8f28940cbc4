package nl.ncw.validation;

import nl.ncw.model.organisation.RegionRegister;
import nl.ncw.validation.internal.rule.HibernateAgreementValidator;

/**
 * Factory of the validators of this library. Thread-safe.
 *
 * @since 0.1.0
 */
public final class AgreementValidators {
    private AgreementValidators() {}

    /**
     * Returns a validator with all rules of this library. Its findings depend only on the agreement and the catalogue, not
     * on a clock or the default locale. The messages are in all languages of the library. They quote user text as it is,
     * but shorten long text.
     *
     * @return the validator, the same thread-safe instance each time
     */
    public static StandardAgreementValidator standard() {
        return Standard.INSTANCE;
    }

    /**
     * Returns a validator that also checks the safety regions of the agreement against reference data, as {@link
     * StandardAgreementValidator#knowing} does.
     *
     * @param regions all existing regions, such as {@code SafetyRegions.register()} of ncw-catalogue; not empty
     * @return a validator with the rules of {@link #standard()} and this one
     * @throws IllegalArgumentException if there are no regions
     */
    public static StandardAgreementValidator knowing(RegionRegister regions) {
        return standard().knowing(regions);
    }

    /** Holder that creates the validator on first use, since setting up the rules is slow. */
    private static final class Standard {
        private static final StandardAgreementValidator INSTANCE =
                new StandardAgreementValidator(new HibernateAgreementValidator());
    }
}
