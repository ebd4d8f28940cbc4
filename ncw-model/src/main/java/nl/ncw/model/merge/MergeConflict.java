package nl.ncw.model.merge;

import java.util.Optional;
import nl.ncw.model.agreement.AgreementPath;
import nl.ncw.model.agreement.AgreementValue;
import nl.ncw.model.internal.check.Checks;

/**
 * One thing that both parties changed, each into something else; to remove it is a change too.
 *
 * @param path what both changed
 * @param sent what stood there when it was sent out, if anything
 * @param region what the safety region made of it; nothing if it removed it
 * @param partner what the crisis partner made of it; nothing if it removed it
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
     * What stands there in a copy.
     *
     * @param copy the copy
     * @return the content, or nothing where the copy has none
     */
    public Optional<AgreementValue> in(MergeSide copy) {
        return switch (copy) {
            case SENT -> sent;
            case REGION -> region;
            case PARTNER -> partner;
        };
    }
}
