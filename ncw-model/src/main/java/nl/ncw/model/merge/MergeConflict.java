package nl.ncw.model.merge;

import java.util.Optional;
import nl.ncw.model.agreement.AgreementPath;
import nl.ncw.model.agreement.AgreementValue;
import nl.ncw.model.internal.check.Checks;

/**
 * Path at which both parties changed an agreement, each into a different value. Removing a value is a change.
 *
 * @param path the path
 * @param sent the value in the agreement as it was sent; empty if it had none
 * @param region the value in the copy of the safety region; empty if it has none
 * @param partner the value in the copy of the crisis partner; empty if it has none
 */
public record MergeConflict(
        AgreementPath path,
        Optional<AgreementValue> sent,
        Optional<AgreementValue> region,
        Optional<AgreementValue> partner) {
    // Requires all four.
    public MergeConflict {
        Checks.notNull(path, "path");
        Checks.notNull(sent, "sent");
        Checks.notNull(region, "region");
        Checks.notNull(partner, "partner");
    }

    /**
     * Returns the value in a copy.
     *
     * @param side the copy
     * @return the value, or empty if the copy has none
     */
    public Optional<AgreementValue> in(MergeSide side) {
        return switch (side) {
            case SENT -> sent;
            case REGION -> region;
            case PARTNER -> partner;
        };
    }
}
