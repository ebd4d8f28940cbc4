package nl.ncw.export.internal.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.ncw.model.organisation.Contact;

/** Codec of contacts in an answer, with a row for each. */
final class ContactRowCodec implements RowCodec<Contact> {
    private final ContactColumns<Contact> contact;
    private final boolean perRegion;

    ContactRowCodec(Vocabulary words, boolean perRegion) {
        this.contact = new ContactColumns<>(words, Function.identity());
        this.perRegion = perRegion;
    }

    @Override
    public List<TypedColumn<Contact, ?>> columns() {
        return perRegion ? understood() : contact.person();
    }

    @Override
    public List<TypedColumn<Contact, ?>> understood() {
        return contact.regionFirst();
    }

    @Override
    public Optional<Contact> read(RowInput row, Optional<String> item, Optional<Contact> sent) {
        return contact.read(row, sent);
    }
}
