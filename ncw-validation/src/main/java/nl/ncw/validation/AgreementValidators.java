package nl.ncw.validation;

import java.util.Collection;
import java.util.List;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.port.AgreementValidator;
import nl.ncw.validation.internal.rule.HibernateAgreementValidator;

/** The validators that come with this library. Thread-safe. */
public final class AgreementValidators {
    private AgreementValidators() {}

    /**
     * All rules of this library. What it finds depends on the agreement and the catalogue alone: no clock, no default
     * locale. Its messages are in every
     * language of the library, and show what a user wrote as it is, cut short where it is long.
     *
     * <p>Findings are at an answer or at a field, such as {@code validity.until}, {@code signatories} or {@code
     * contacts[1].email}. A stored answer to a question that the catalogue does not have is in no section or topic: it
     * is at the field {@code answers/} and its key, such as {@code answers/proces.oud.vraag/joint}.
     *
     * @return the validator, the same thread-safe instance each time
     */
    public static AgreementValidator standard() {
        return Standard.INSTANCE;
    }

    /**
     * All rules of this library, and one more: that each safety region bears the code and the name that it has in the
     * reference data. Finds, as {@code region.unknown}, the code that no region has and the name that belongs to another.
     *
     * @param regions all regions that there are, such as {@code SafetyRegions.all()} of ncw-catalogue; not empty
     * @return a validator, which shares the rules of {@link #standard()}
     * @throws IllegalArgumentException if there are no regions
     */
    public static AgreementValidator knowing(Collection<SafetyRegion> regions) {
        if (regions.isEmpty()) {
            throw new IllegalArgumentException("regions: expected at least one, was empty");
        }
        return Standard.INSTANCE.knowing(List.copyOf(regions));
    }

    /** Built when first used, once, by the rules of class initialisation: reading the rules takes a while. */
    private static final class Standard {
        private static final HibernateAgreementValidator INSTANCE = new HibernateAgreementValidator();
    }
}
