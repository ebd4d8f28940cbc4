package nl.ncw.validation.internal.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.organisation.Organisation;
import nl.ncw.model.organisation.Party;

/**
 * Organisation that is to sign an agreement, with its signatories.
 *
 * @param party the side of the organisation
 * @param organisation the organisation; empty if no organisation of the side is known
 * @param signatories the signatories of the organisation, or of the side
 */
public record SigningParty(Party party, Optional<Organisation> organisation, List<Signatory> signatories) {

    static List<SigningParty> of(Agreement agreement) {
        return Stream.of(Party.values())
                .flatMap(party -> of(agreement, party).stream())
                .toList();
    }

    private static List<SigningParty> of(Agreement agreement, Party party) {
        List<SigningParty> signing = agreement.signingOrganisations().stream()
                .filter(organisation -> organisation.party() == party)
                .map(organisation ->
                        new SigningParty(party, Optional.of(organisation), agreement.signatoriesOf(organisation)))
                .toList();
        return signing.isEmpty() ? List.of(ofUnknown(agreement, party)) : signing;
    }

    private static SigningParty ofUnknown(Agreement agreement, Party party) {
        List<Signatory> signatories = agreement.signatories().stream()
                .filter(signatory -> signatory.party() == party)
                .toList();
        return new SigningParty(party, Optional.empty(), signatories);
    }
}
