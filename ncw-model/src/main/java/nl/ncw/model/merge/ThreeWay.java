package nl.ncw.model.merge;

import java.util.Optional;
import nl.ncw.model.agreement.AgreementPath;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.AgreementValue;

/**
 * Comparison of three copies of an agreement at one path.
 *
 * @param path the path
 * @param sent the value in the agreement as it was sent; empty if it has none
 * @param region the value in the copy of the safety region; empty if it has none
 * @param partner the value in the copy of the crisis partner; empty if it has none
 */
record ThreeWay(
        AgreementPath path,
        Optional<AgreementValue> sent,
        Optional<AgreementValue> region,
        Optional<AgreementValue> partner) {

    /**
     * Returns the copy whose value is merged: that of the only party that changed it, or that of the region if both
     * parties have the same value. The order of the kept texts is never a conflict, since nobody writes it.
     *
     * @return the copy; empty if the parties changed the value into different ones
     */
    Optional<MergeSide> winner() {
        if (region.equals(partner) || partner.equals(sent)) {
            return Optional.of(MergeSide.REGION);
        }
        if (region.equals(sent)) {
            return Optional.of(MergeSide.PARTNER);
        }
        return path.equals(new AgreementPath.OrderOf(AgreementProperties.UNPLACED))
                ? Optional.of(MergeSide.REGION)
                : Optional.empty();
    }

    MergeConflict conflict() {
        return new MergeConflict(path, sent, region, partner);
    }
}
