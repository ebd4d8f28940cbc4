package nl.ncw.export.internal.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ncw.model.agreement.PartyContact;
import nl.ncw.model.organisation.Party;

/** Through whom the parties are reached, a row each. */
public final class PartyContactRowCodec implements RowCodec<PartyContact> {
    /** Whose contact it is; the rest are {@link ContactColumns}. */
    public static final ColumnDefinition<PartyContact, Party> PARTY =
            ColumnDefinition.party("party", "annex.contacts.party", PartyContact::party);

    private final TypedColumn<PartyContact, Party> party;
    private final ContactColumns<PartyContact> contact;

    /**
     * The rows in a language.
     *
     * @param words the words
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
        Optional<Party> whose = row.read(party, sent);
        boolean belongs = row.isComplete(party);
        return contact.read(row, sent)
                .filter(known -> belongs)
                .map(known -> new PartyContact(whose.orElseThrow(), known));
    }
}
