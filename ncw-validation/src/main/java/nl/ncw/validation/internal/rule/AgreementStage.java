package nl.ncw.validation.internal.rule;

import jakarta.validation.groups.Default;
import nl.ncw.model.agreement.AgreementStatus;

/** The groups of rules that hold only at some stage in the life of an agreement. */
final class AgreementStage {
    private AgreementStage() {}

    /** RuleSet for an agreement that the parties discuss. */
    interface InConsultation {}

    /** RuleSet for an agreement that was adopted. */
    interface Adopted {}

    /**
     * The groups that hold for a status.
     *
     * @param status the status
     * @return the rules for every agreement, and those for this stage
     */
    static Class<?>[] groupsOf(AgreementStatus status) {
        return switch (status) {
            case CONCEPT, BEEINDIGD -> new Class<?>[] {Default.class};
            case IN_AFSTEMMING -> new Class<?>[] {Default.class, InConsultation.class};
            case VASTGESTELD -> new Class<?>[] {Default.class, Adopted.class};
        };
    }
}
