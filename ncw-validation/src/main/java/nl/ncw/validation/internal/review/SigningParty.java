package nl.ncw.validation.internal.review;

import java.util.List;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.organisation.Organisation;
import nl.ncw.model.organisation.Party;

/**
 * Organisation that is to sign an agreement, with its signatories. A side without a known organisation has none: that is
 * reported at the field of the region or the partner.
 *
 * @param organisation the organisation
 * @param signatories the signatories of the organisation
 */
public record SigningParty(Organisation organisation, List<Signatory> signatories) {

    static List<SigningParty> of(Agreement agreement) {
        return agreement.signingOrganisations().stream()
                .map(organisation -> new SigningParty(organisation, agreement.signatoriesOf(organisation)))
                .toList();
    }

    /**
     * Returns the side of the organisation.
     *
     * @return the side
     */
    public Party party() {
        return organisation.party();
    }

    /**
     * Returns whether somebody has signed for the organisation.
     *
     * @return whether one of the signatories has a day of signature
     */
    public boolean isSigned() {
        return signatories.stream().anyMatch(signatory -> signatory.signedOn().isPresent());
    }
}
