package nl.ncw.model.agreement;

import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.Party;

/**
 * Contact through whom a party is reached about the agreement.
 *
 * @param party the party
 * @param contact the person or desk
 * @since 0.1.0
 */
public record PartyContact(Party party, Contact contact) {
    // Requires both.
    public PartyContact {
        Checks.notNull(party, "party");
        Checks.notNull(contact, "contact");
    }

    @Override
    public String toString() {
        return party.key() + ": " + contact;
    }
}
