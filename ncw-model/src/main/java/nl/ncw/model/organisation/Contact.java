package nl.ncw.model.organisation;

import java.util.Optional;
import nl.ncw.model.CheckReturnValue;

/**
 * Person or desk that can be reached. Unknown components are empty: a draft may name a function before a person.
 * Telephone number and e-mail address are kept as written; validation reports malformed ones.
 *
 * @since 0.1.0
 */
@CheckReturnValue
public sealed interface Contact permits ContactContent {
    /**
     * Returns the name of the person or desk.
     *
     * @return the name of the person or desk
     */
    String name();

    /**
     * Returns the function.
     *
     * @return the function, such as {@code Informatiemanager}; may be empty
     */
    String function();

    /**
     * Returns the organisation; may be empty.
     *
     * @return the organisation; may be empty
     */
    String organisation();

    /**
     * Returns the telephone number; may be empty.
     *
     * @return the telephone number; may be empty
     */
    String telephone();

    /**
     * Returns the e-mail address; may be empty.
     *
     * @return the e-mail address; may be empty
     */
    String email();

    /**
     * Returns the safety region to which the contact belongs.
     *
     * @return the safety region to which the contact belongs, if contacts are given per region
     */
    Optional<SafetyRegion> region();

    /**
     * Creates a contact with only a name.
     *
     * @param name the name of the person or desk
     * @return the contact
     */
    static Contact named(String name) {
        return new ContactContent(name, "", "", "", "", Optional.empty());
    }

    /**
     * Returns a copy of this contact with a function at an organisation.
     *
     * @param newFunction the function
     * @param newOrganisation the organisation
     * @return a new contact
     */
    Contact as(String newFunction, String newOrganisation);

    /**
     * Returns a copy of this contact with a telephone number and an e-mail address.
     *
     * @param newTelephone the telephone number, may be empty
     * @param newEmail the e-mail address, may be empty
     * @return a new contact
     */
    Contact reachedAt(String newTelephone, String newEmail);

    /**
     * Returns a copy of this contact for a safety region.
     *
     * @param newRegion the region
     * @return a new contact
     */
    Contact forRegion(SafetyRegion newRegion);
}
