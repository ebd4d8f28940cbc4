package nl.ncw.model.organisation;

import java.util.Optional;
import nl.ncw.model.internal.check.Checks;

/**
 * A person or a desk that can be reached. What is not known is left empty: a draft may name a function before a person.
 * Telephone number and e-mail address are kept as written; validation tells whether they are well formed.
 *
 * @param name the name of the person or desk
 * @param function the function, such as {@code Informatiemanager}; may be empty
 * @param organisation the organisation; may be empty
 * @param telephone the telephone number; may be empty
 * @param email the e-mail address; may be empty
 * @param region the safety region for which the contact speaks, where contacts are given per region
 */
public record Contact(
        String name,
        String function,
        String organisation,
        String telephone,
        String email,
        Optional<SafetyRegion> region) {

    // Requires a name, and plain text in the rest.
    public Contact {
        name = Checks.notBlank(name, "name");
        function = Checks.plainText(function, "function");
        organisation = Checks.plainText(organisation, "organisation");
        telephone = Checks.plainText(telephone, "telephone");
        email = Checks.plainText(email, "email");
        Checks.notNull(region, "region");
    }

    /**
     * A contact of whom no more than the name is known.
     *
     * @param name the name of the person or desk
     * @return the contact
     */
    public static Contact named(String name) {
        return new Contact(name, "", "", "", "", Optional.empty());
    }

    /**
     * The same contact with a function at an organisation.
     *
     * @param newFunction the function
     * @param newOrganisation the organisation
     * @return a new contact
     */
    public Contact as(String newFunction, String newOrganisation) {
        return new Contact(name, newFunction, newOrganisation, telephone, email, region);
    }

    /**
     * The same contact with ways to reach it.
     *
     * @param newTelephone the telephone number, may be empty
     * @param newEmail the e-mail address, may be empty
     * @return a new contact
     */
    public Contact reachedAt(String newTelephone, String newEmail) {
        return new Contact(name, function, organisation, newTelephone, newEmail, region);
    }

    /**
     * The same contact, speaking for a safety region.
     *
     * @param newRegion the region
     * @return a new contact
     */
    public Contact forRegion(SafetyRegion newRegion) {
        return new Contact(
                name, function, organisation, telephone, email, Optional.of(Checks.notNull(newRegion, "region")));
    }
}
