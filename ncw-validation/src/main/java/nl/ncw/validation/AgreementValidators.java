package nl.ncw.validation;

import nl.ncw.model.organisation.RegionRegister;
import nl.ncw.model.port.AgreementValidator;
import nl.ncw.validation.internal.rule.HibernateAgreementValidator;

/** Factory of the validators of this library. Thread-safe. */
public final class AgreementValidators {
    private AgreementValidators() {}

    /**
     * Returns a validator with all rules of this library. Its findings depend only on the agreement and the catalogue, not
     * on a clock or the default locale. The messages are in all languages of the library. They quote user text as it is,
     * but shorten long text.
     *
     * <p>Findings are at an answer or at a field, such as {@code validity.until}, {@code signatories} or {@code
     * contacts[1].email}. A stored answer to a question that the catalogue does not have is in no section or topic. Its
     * place is the field {@code answers/} followed by the key, such as {@code answers/proces.oud.vraag/joint}.
     *
     * @return the validator, the same thread-safe instance each time
     */
    public static AgreementValidator standard() {
        return Standard.INSTANCE;
    }

    /**
     * Returns a validator that also checks the safety regions of the agreement against reference data. A region whose code
     * and name are not those of one region of the reference data is a finding {@code region.unknown}. Another name of the
     * region will do, such as {@code Friesland}.
     *
     * @param regions all existing regions, such as {@code SafetyRegions.register()} of ncw-catalogue; not empty
     * @return a validator with the rules of {@link #standard()} and this one
     * @throws IllegalArgumentException if there are no regions
     */
    public static AgreementValidator knowing(RegionRegister regions) {
        if (regions.regions().isEmpty()) {
            throw new IllegalArgumentException("regions: expected at least one, was empty");
        }
        return Standard.INSTANCE.knowing(regions);
    }

    /** Holder that creates the validator on first use, since setting up the rules is slow. */
    private static final class Standard {
        private static final HibernateAgreementValidator INSTANCE = new HibernateAgreementValidator();
    }
}
