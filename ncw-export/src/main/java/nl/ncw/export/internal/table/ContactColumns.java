package nl.ncw.export.internal.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.SafetyRegion;

/**
 * Columns of a contact, which is a person or a desk.
 *
 * @param <E> the type of the element of a row
 */
public final class ContactColumns<E> {
    /** The name of the person or desk. */
    public static final ColumnDefinition<Contact, String> NAME = text("name", Contact::name);

    /** The function. The catalogue has suggestions for it. */
    public static final ColumnDefinition<Contact, String> FUNCTION =
            text("function", Contact::function).with(Vocabulary::functions);

    /** The organisation. Those of the agreement are suggested. */
    public static final ColumnDefinition<Contact, String> ORGANISATION =
            text("organisation", Contact::organisation).with(Vocabulary::organisations);

    /** The telephone number. */
    public static final ColumnDefinition<Contact, String> TELEPHONE = text("telephone", Contact::telephone);

    /** The e-mail address. */
    public static final ColumnDefinition<Contact, String> EMAIL = text("email", Contact::email);

    /** The region that the contact speaks for. */
    public static final ColumnDefinition<Contact, SafetyRegion> REGION =
            ColumnDefinition.region("region", "voice.region", Contact::region);

    /** All columns, in order. */
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
     * Returns the contact of a row; empty if the row has neither a name, nor a function, nor an organisation. A contact
     * without a name is named after its function, or else its organisation, so that a telephone number is not lost.
     */
    Optional<Contact> read(RowInput row, Optional<E> sent) {
        String nameText = row.text(name);
        String functionText = row.text(function);
        String organisationText = row.text(organisation);
        Optional<Contact> named = nameText.isEmpty()
                ? desk(functionText, organisationText)
                : Optional.of(Contact.named(nameText).as(functionText, organisationText));
        if (named.isEmpty()) {
            row.isComplete(name);
        } else if (nameText.isEmpty()) {
            row.assumed(RowInput.Assumption.NAME, name, named.get().name());
        }
        String telephoneText = row.text(telephone);
        String emailText = row.text(email);
        Optional<SafetyRegion> regionValue = row.read(region, sent);
        return named.map(contact -> contact.reachedAt(telephoneText, emailText))
                .map(contact -> regionValue.map(contact::forRegion).orElse(contact));
    }

    private static Optional<Contact> desk(String function, String organisation) {
        if (function.isEmpty()) {
            return organisation.isEmpty() ? Optional.empty() : Optional.of(Contact.named(organisation));
        }
        return Optional.of(Contact.named(function).as("", organisation));
    }

    /** Returns all columns except the region. */
    List<TypedColumn<E, ?>> person() {
        return List.of(name, function, organisation, telephone, email);
    }

    /** Returns all columns, with the region first. */
    List<TypedColumn<E, ?>> regionFirst() {
        return Stream.concat(Stream.of(region), person().stream()).toList();
    }

    /** Returns all columns, with the region last. */
    List<TypedColumn<E, ?>> regionLast() {
        return Stream.concat(person().stream(), Stream.of(region)).toList();
    }
}
