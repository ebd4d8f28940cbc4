package nl.ncw.export.outline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.export.internal.table.ContactColumns;
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
    private static final String ORGANISATION = ContactColumns.ORGANISATION.id();

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

    /**
     * Returns the contacts, those of an organisation together: the organisations in the order in which the agreement has
     * them, and the contacts of each in theirs.
     */
    List<PartyContact> grouped(List<PartyContact> contacts) {
        List<String> order = Stream.concat(
                        Stream.of(Party.values())
                                .flatMap(party -> agreement.organisations(party).stream())
                                .map(this::of),
                        Stream.of(Party.values())
                                .flatMap(party -> contacts.stream().filter(contact -> contact.party() == party))
                                .map(this::of))
                .distinct()
                .toList();
        return contacts.stream()
                .sorted(Comparator.comparingInt(contact -> order.indexOf(of(contact))))
                .toList();
    }

    /** Returns the name of the copy of an agreement: that of the first organisation of a side, or its own. */
    String ofCopy(String author) {
        return Stream.of(Party.values())
                .filter(party -> party.key().equals(author))
                .map(this::of)
                .findFirst()
                .orElse(author);
    }

    /** Returns whether the name of the organisation says what is in a column of a contact. */
    boolean says(PartyContact contact, String column) {
        return column.equals(ContactColumns.REGION.id())
                ? contact.party() == Party.REGION
                : column.equals(ORGANISATION)
                        && named(contact.party(), contact.contact().organisation())
                                .isPresent();
    }

    /** Returns whether the name of the organisation says what is in a column of a signatory. */
    boolean says(Signatory signatory, String column) {
        return column.equals(ORGANISATION);
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
