package nl.ncw.validation;

import nl.ncw.model.port.AgreementValidator;

/** The validators that come with this library. Thread-safe. */
public final class AgreementValidators {
    private AgreementValidators() {}

    /**
     * All rules of this library. What it finds depends on the agreement and the catalogue alone: no clock, no default
     * locale. Its messages are in Dutch and in English, and show what a user wrote as it is, cut short where it is long.
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

    /** Built when first used, once, by the rules of class initialisation: reading the rules takes a while. */
    private static final class Standard {
        private static final AgreementValidator INSTANCE = new HibernateAgreementValidator();
    }
}
