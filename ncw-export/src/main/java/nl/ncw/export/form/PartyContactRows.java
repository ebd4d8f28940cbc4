package nl.ncw.export.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ncw.model.agreement.PartyContact;
import nl.ncw.model.organisation.Party;

/** Through whom the parties are reached, a row each. */
final class PartyContactRows implements TableKind<PartyContact> {
    private final TypedColumn<PartyContact, Party> party;
    private final ContactColumns<PartyContact> contact;

    PartyContactRows(Vocabulary words) {
        party = new TypedColumn<>(
                "party", words.word("annex.contacts.party"), words.parties(), entry -> Optional.of(entry.party()));
        contact = new ContactColumns<>(words, PartyContact::contact);
    }

    @Override
    public List<TypedColumn<PartyContact, ?>> columns() {
        return Stream.of(Stream.of(party), contact.person().stream(), Stream.of(contact.region()))
                .<TypedColumn<PartyContact, ?>>flatMap(columns -> columns)
                .toList();
    }

    @Override
    public Optional<PartyContact> read(RowReading row, Optional<String> item, Optional<PartyContact> sent) {
        Optional<Party> whose = row.read(party, sent);
        boolean belongs = row.isComplete(party);
        return contact.read(row, sent)
                .filter(known -> belongs)
                .map(known -> new PartyContact(whose.orElseThrow(), known));
    }
}
