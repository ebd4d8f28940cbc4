package nl.ncw.validation.internal.rule;

import jakarta.validation.groups.Default;
import nl.ncw.model.agreement.AgreementStatus;

/** Validation groups of the rules that apply only in some statuses of an agreement. */
final class AgreementStage {
    private AgreementStage() {}

    /** Group of the rules for an agreement that the parties discuss. */
    interface InConsultation {}

    /** Group of the rules for an agreement that is not adopted: not yet, or no longer. */
    interface NotAdopted {}

    /** Group of the rules for an adopted agreement. */
    interface Adopted {}

    /**
     * Returns the groups that apply in a status.
     *
     * @param status the status
     * @return the default group, and that of the status if it has one
     */
    static Class<?>[] groupsOf(AgreementStatus status) {
        return switch (status) {
            case CONCEPT, BEEINDIGD -> new Class<?>[] {Default.class, NotAdopted.class};
            case IN_AFSTEMMING -> new Class<?>[] {Default.class, NotAdopted.class, InConsultation.class};
            case VASTGESTELD -> new Class<?>[] {Default.class, Adopted.class};
        };
    }
}
