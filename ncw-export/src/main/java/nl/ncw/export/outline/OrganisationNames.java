package nl.ncw.export.outline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.PartyContact;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.organisation.Organisation;
import nl.ncw.model.organisation.Party;

/**
 * Names of the organisations of an agreement as documents show them.
 *
 * @param agreement the agreement
 * @param labels the labels in the language of the document
 */
record OrganisationNames(Agreement agreement, DocumentLabels labels) {

    /** Returns the names of all organisations that are to sign, in one line. */
    String all() {
        List<String> names = Stream.of(Party.values()).flatMap(this::ofSide).toList();
        String last = names.get(names.size() - 1);
        return labels.get("parties", String.join(", ", names.subList(0, names.size() - 1)), last);
    }

    private Stream<String> ofSide(Party party) {
        List<String> names = agreement.signingOrganisations().stream()
                .filter(organisation -> organisation.party() == party)
                .map(this::of)
                .toList();
        return names.isEmpty() ? Stream.of(labels.get("parties." + party.key() + "-unknown")) : names.stream();
    }

    /** Returns the name of an organisation. */
    String of(Organisation organisation) {
        return switch (organisation.party()) {
            case REGION -> labels.get("parties.region", organisation.name());
            case PARTNER -> organisation.name();
        };
    }

    /** Returns the name of the organisation that a signatory signs for. */
    String of(Signatory signatory) {
        return named(signatory.party(), signatory.organisation())
                .map(this::of)
                .orElseGet(() -> signatory.organisation().isEmpty() ? of(signatory.party()) : signatory.organisation());
    }

    /** Returns the name of the organisation that is reached through a contact; the side's if it is not clear which. */
    String of(PartyContact contact) {
        Optional<Organisation> region = contact.contact().region().map(known -> known);
        return region.filter(known -> contact.party() == Party.REGION)
                .or(() -> named(contact.party(), contact.contact().organisation()))
                .map(this::of)
                .orElseGet(() -> of(contact.party()));
    }

    /** Returns whether a text is the name of an organisation on a side. */
    boolean isKnown(Party party, String name) {
        return named(party, name).isPresent();
    }

    private Optional<Organisation> named(Party party, String name) {
        return agreement.organisations(party).stream()
                .filter(organisation -> organisation.isNamed(name))
                .findFirst();
    }

    /** Returns the name of the first organisation of a side; without one, the name of the side. */
    private String of(Party party) {
        return agreement.organisations(party).stream()
                .findFirst()
                .map(this::of)
                .orElseGet(() -> labels.get("voice." + party.key()));
    }
}
