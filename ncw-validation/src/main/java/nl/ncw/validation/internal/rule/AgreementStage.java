package nl.ncw.validation.internal.rule;

import nl.ncw.model.agreement.AgreementStatus;

/**
 * Validation groups of the rules that apply only in some statuses of an agreement. They are rules for the agreement and
 * its properties, not for its answers, which {@link AnswersLeftOut} does not visit again for these groups.
 */
final class AgreementStage {
    private AgreementStage() {}

    /** Group of the rules for an agreement that the parties discuss. */
    interface InConsultation {}

    /** Group of the rules for an agreement that is not adopted: not yet, or no longer. */
    interface NotAdopted {}

    /** Group of the rules for an adopted agreement. */
    interface Adopted {}

    /**
     * Returns the groups that apply in a status, beside the default group.
     *
     * @param status the status
     * @return the groups of the status
     */
    static Class<?>[] groupsOf(AgreementStatus status) {
        return switch (status) {
            case CONCEPT, BEEINDIGD -> new Class<?>[] {NotAdopted.class};
            case IN_AFSTEMMING -> new Class<?>[] {NotAdopted.class, InConsultation.class};
            case VASTGESTELD -> new Class<?>[] {Adopted.class};
        };
    }
}
