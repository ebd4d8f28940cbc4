package nl.ncw.model.organisation;

import java.util.Optional;
import nl.ncw.model.internal.check.Checks;

/**
 * Person or desk that can be reached. Unknown components are empty: a draft may name a function before a person.
 * Telephone number and e-mail address are kept as written; validation reports malformed ones.
 *
 * @param name the name of the person or desk
 * @param function the function, such as {@code Informatiemanager}; may be empty
 * @param organisation the organisation; may be empty
 * @param telephone the telephone number; may be empty
 * @param email the e-mail address; may be empty
 * @param region the safety region to which the contact belongs, if contacts are given per region
 */
public record Contact(
        String name,
        String function,
        String organisation,
        String telephone,
        String email,
        Optional<SafetyRegion> region) {

    // Requires a name, and plain text in the other components.
    public Contact {
        name = Checks.notBlank(name, "name");
        function = Checks.plainText(function, "function");
        organisation = Checks.plainText(organisation, "organisation");
        telephone = Checks.plainText(telephone, "telephone");
        email = Checks.plainText(email, "email");
        Checks.notNull(region, "region");
    }

    /**
     * Creates a contact with only a name.
     *
     * @param name the name of the person or desk
     * @return the contact
     */
    public static Contact named(String name) {
        return new Contact(name, "", "", "", "", Optional.empty());
    }

    /**
     * Returns a copy of this contact with a function at an organisation.
     *
     * @param newFunction the function
     * @param newOrganisation the organisation
     * @return a new contact
     */
    public Contact as(String newFunction, String newOrganisation) {
        return new Contact(name, newFunction, newOrganisation, telephone, email, region);
    }

    /**
     * Returns a copy of this contact with a telephone number and an e-mail address.
     *
     * @param newTelephone the telephone number, may be empty
     * @param newEmail the e-mail address, may be empty
     * @return a new contact
     */
    public Contact reachedAt(String newTelephone, String newEmail) {
        return new Contact(name, function, organisation, newTelephone, newEmail, region);
    }

    /**
     * Returns a copy of this contact for a safety region.
     *
     * @param newRegion the region
     * @return a new contact
     */
    public Contact forRegion(SafetyRegion newRegion) {
        return new Contact(
                name, function, organisation, telephone, email, Optional.of(Checks.notNull(newRegion, "region")));
    }
}
