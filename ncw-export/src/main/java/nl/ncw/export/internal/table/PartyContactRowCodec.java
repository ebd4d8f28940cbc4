package nl.ncw.export.internal.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ncw.model.agreement.PartyContact;
import nl.ncw.model.organisation.Party;

/** Codec of the contacts of the parties, with a row for each. */
public final class PartyContactRowCodec implements RowCodec<PartyContact> {
    /** The party of the contact. The other columns are {@link ContactColumns}. */
    public static final ColumnDefinition<PartyContact, Party> PARTY =
            ColumnDefinition.party("party", "annex.contacts.party", PartyContact::party);

    private final TypedColumn<PartyContact, Party> party;
    private final ContactColumns<PartyContact> contact;

    /**
     * Creates the codec in a language.
     *
     * @param words the vocabulary
     */
    public PartyContactRowCodec(Vocabulary words) {
        party = PARTY.in(words);
        contact = new ContactColumns<>(words, PartyContact::contact);
    }

    @Override
    public List<TypedColumn<PartyContact, ?>> columns() {
        return Stream.concat(Stream.of(party), contact.regionLast().stream()).toList();
    }

    @Override
    public Optional<PartyContact> read(RowInput row, Optional<String> item, Optional<PartyContact> sent) {
        Optional<Party> partyValue = row.read(party, sent);
        boolean hasParty = row.isComplete(party);
        return contact.read(row, sent)
                .filter(known -> hasParty)
                .map(known -> new PartyContact(partyValue.orElseThrow(), known));
    }
}
