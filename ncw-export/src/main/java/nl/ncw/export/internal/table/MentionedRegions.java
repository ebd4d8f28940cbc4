package nl.ncw.export.internal.table;

import java.util.stream.Stream;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.PartyContact;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.SafetyRegion;

/** Safety regions that an agreement mentions as a party, in a contact or in an answer. */
final class MentionedRegions {
    private MentionedRegions() {}

    static Stream<SafetyRegion> of(Agreement agreement) {
        Stream<SafetyRegion> parties = Stream.concat(agreement.region().stream(), agreement.involvedRegions().stream());
        Stream<Contact> contacts = agreement.contacts().stream().map(PartyContact::contact);
        Stream<SafetyRegion> inAnswers = agreement.answers().values().stream()
                .flatMap(answer -> answer.given().stream())
                .flatMap(value -> value.namedRegions().stream());
        return Stream.concat(Stream.concat(parties, regionsOf(contacts)), inAnswers);
    }

    private static Stream<SafetyRegion> regionsOf(Stream<Contact> contacts) {
        return contacts.flatMap(contact -> contact.region().stream());
    }
}
