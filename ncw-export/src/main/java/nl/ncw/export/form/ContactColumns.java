package nl.ncw.export.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.SafetyRegion;

/**
 * The columns of a person or desk that can be reached.
 *
 * @param <E> what a row stands for
 */
final class ContactColumns<E> {
    private final TypedColumn<E, String> name;
    private final TypedColumn<E, String> function;
    private final TypedColumn<E, String> organisation;
    private final TypedColumn<E, String> telephone;
    private final TypedColumn<E, String> email;
    private final TypedColumn<E, SafetyRegion> region;

    ContactColumns(Vocabulary words, Function<E, Contact> contact) {
        name = text(words, "name", FreeText.PLAIN, contact.andThen(Contact::name));
        function = text(words, "function", words.functions(), contact.andThen(Contact::function));
        organisation = text(words, "organisation", FreeText.PLAIN, contact.andThen(Contact::organisation));
        telephone = text(words, "telephone", FreeText.PLAIN, contact.andThen(Contact::telephone));
        email = text(words, "email", FreeText.PLAIN, contact.andThen(Contact::email));
        region = new TypedColumn<>(
                "region", words.word("voice.region"), words.regions(), contact.andThen(Contact::region));
    }

    private static <E> TypedColumn<E, String> text(
            Vocabulary words, String id, FreeText type, Function<E, String> content) {
        return TypedColumn.text(id, words.word("annex.contacts." + id), type, content);
    }

    /**
     * The contact of a row. Where nobody is named, a desk is known by its function, or else by its organisation: a telephone
     * number is not to be lost for want of a name.
     */
    Optional<Contact> read(RowReading row, Optional<E> sent) {
        String who = row.text(name);
        String role = row.text(function);
        String where = row.text(organisation);
        Optional<Contact> named = who.isEmpty()
                ? desk(role, where)
                : Optional.of(Contact.named(who).as(role, where));
        if (named.isEmpty()) {
            row.isComplete(name);
        } else if (who.isEmpty()) {
            row.warn("name-assumed", name, Messages.shown(named.get().name()));
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

    TypedColumn<E, SafetyRegion> region() {
        return region;
    }
}
