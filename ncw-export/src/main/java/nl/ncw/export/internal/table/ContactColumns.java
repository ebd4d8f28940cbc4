package nl.ncw.export.internal.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.SafetyRegion;

/**
 * The columns of a person or desk that can be reached.
 *
 * @param <E> what a row stands for
 */
public final class ContactColumns<E> {
    /** Who can be reached. */
    public static final ColumnDefinition<Contact, String> NAME = text("name", Contact::name);

    /** The function; the catalogue suggests some. */
    public static final ColumnDefinition<Contact, String> FUNCTION =
            text("function", Contact::function).with(Vocabulary::functions);

    /** The organisation. */
    public static final ColumnDefinition<Contact, String> ORGANISATION = text("organisation", Contact::organisation);

    /** The telephone number. */
    public static final ColumnDefinition<Contact, String> TELEPHONE = text("telephone", Contact::telephone);

    /** The address for e-mail. */
    public static final ColumnDefinition<Contact, String> EMAIL = text("email", Contact::email);

    /** The region that the contact speaks for. */
    public static final ColumnDefinition<Contact, SafetyRegion> REGION =
            ColumnDefinition.region("region", "voice.region", Contact::region);

    /** All that a contact holds, in order. */
    public static final List<ColumnDefinition<Contact, ?>> ALL =
            List.of(NAME, FUNCTION, ORGANISATION, TELEPHONE, EMAIL, REGION);

    private final TypedColumn<E, String> name;
    private final TypedColumn<E, String> function;
    private final TypedColumn<E, String> organisation;
    private final TypedColumn<E, String> telephone;
    private final TypedColumn<E, String> email;
    private final TypedColumn<E, SafetyRegion> region;

    ContactColumns(Vocabulary words, Function<E, Contact> contact) {
        name = NAME.from(contact).in(words);
        function = FUNCTION.from(contact).in(words);
        organisation = ORGANISATION.from(contact).in(words);
        telephone = TELEPHONE.from(contact).in(words);
        email = EMAIL.from(contact).in(words);
        region = REGION.from(contact).in(words);
    }

    private static ColumnDefinition<Contact, String> text(String id, Function<Contact, String> content) {
        return ColumnDefinition.text(id, "annex.contacts." + id, content);
    }

    /**
     * The contact of a row. Where nobody is named, a desk is known by its function, or else by its organisation: a telephone
     * number is not to be lost for want of a name.
     */
    Optional<Contact> read(RowInput row, Optional<E> sent) {
        String who = row.text(name);
        String role = row.text(function);
        String where = row.text(organisation);
        Optional<Contact> named = who.isEmpty()
                ? desk(role, where)
                : Optional.of(Contact.named(who).as(role, where));
        if (named.isEmpty()) {
            row.isComplete(name);
        } else if (who.isEmpty()) {
            row.assumed(RowInput.Assumption.NAME, name, named.get().name());
        }
        String number = row.text(telephone);
        String address = row.text(email);
        Optional<SafetyRegion> speaksFor = row.read(region, sent);
        return named.map(contact -> contact.reachedAt(number, address))
                .map(contact -> speaksFor.map(contact::forRegion).orElse(contact));
    }

    private static Optional<Contact> desk(String function, String organisation) {
        if (function.isEmpty()) {
            return organisation.isEmpty() ? Optional.empty() : Optional.of(Contact.named(organisation));
        }
        return Optional.of(Contact.named(function).as("", organisation));
    }

    /** All but the region. */
    List<TypedColumn<E, ?>> person() {
        return List.of(name, function, organisation, telephone, email);
    }

    /** All with the region before the others. */
    List<TypedColumn<E, ?>> regionFirst() {
        return Stream.concat(Stream.of(region), person().stream()).toList();
    }

    /** All with the region behind the others. */
    List<TypedColumn<E, ?>> regionLast() {
        return Stream.concat(person().stream(), Stream.of(region)).toList();
    }
}
