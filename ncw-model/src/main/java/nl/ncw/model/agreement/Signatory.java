package nl.ncw.model.agreement;

import java.time.LocalDate;
import java.util.Optional;
import nl.ncw.model.CheckReturnValue;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.organisation.Organisation;
import nl.ncw.model.organisation.Party;

/**
 * Person who signs for an organisation. A person who signs for two organisations is two signatories.
 *
 * @since 0.1.0
 */
@CheckReturnValue
public sealed interface Signatory permits SignatoryContent {
    /**
     * Returns the side of the organisation.
     *
     * @return the side of the organisation
     */
    Party party();

    /**
     * Returns the name of the organisation.
     *
     * @return the name of the organisation; empty for the first organisation of the side
     */
    String organisation();

    /**
     * Returns the person's name.
     *
     * @return the person's name
     */
    String name();

    /**
     * Returns the person's function.
     *
     * @return the person's function, such as {@code Directeur}; may be empty
     */
    String function();

    /**
     * Returns the capacity in which the person signs.
     *
     * @return the capacity in which the person signs, such as {@code als vertegenwoordiger van de Staat}; may be empty
     */
    String capacity();

    /**
     * Returns the decision or act that empowers the person to sign.
     *
     * @return the decision or act that empowers the person to sign; may be empty
     */
    String mandate();

    /**
     * Returns the day of that decision, if known.
     *
     * @return the day of that decision, if known
     */
    Optional<LocalDate> mandateDate();

    /**
     * Returns the place of signature; may be empty.
     *
     * @return the place of signature; may be empty
     */
    String place();

    /**
     * Returns the day of signature; empty until signed.
     *
     * @return the day of signature; empty until signed
     */
    Optional<LocalDate> signedOn();

    /**
     * Creates a signatory for the first organisation of a side, who has not signed yet.
     *
     * @param party the side
     * @param name the person's name
     * @param function the person's function, may be empty
     * @return the signatory
     */
    static Signatory of(Party party, String name, String function) {
        return new SignatoryContent(party, "", name, function, "", "", Optional.empty(), "", Optional.empty());
    }

    /**
     * Creates a signatory for an organisation, who has not signed yet.
     *
     * @param organisation the organisation
     * @param name the person's name
     * @param function the person's function, may be empty
     * @return the signatory
     */
    static Signatory of(Organisation organisation, String name, String function) {
        Checks.notNull(organisation, "organisation");
        return of(organisation.party(), name, function).forOrganisation(organisation.fullName());
    }

    /**
     * Returns a copy of this signatory that signs in a capacity.
     *
     * @param newCapacity the capacity, such as {@code namens de leden}
     * @return a new signatory
     */
    Signatory inCapacity(String newCapacity);

    /**
     * Returns a copy of this signatory with a mandate.
     *
     * @param decision the decision or act
     * @param day the day of the decision
     * @return a new signatory
     */
    Signatory mandatedBy(String decision, LocalDate day);

    /**
     * Returns a copy of this signatory with a mandate whose day is not known.
     *
     * @param decision the decision or act
     * @return a new signatory
     */
    Signatory mandatedBy(String decision);

    /**
     * Returns a copy of this signatory who has signed.
     *
     * @param day the day of signature
     * @return a new signatory
     */
    Signatory signed(LocalDate day);

    /**
     * Returns a copy of this signatory who has signed at a place.
     *
     * @param day the day of signature
     * @param newPlace the place
     * @return a new signatory
     */
    Signatory signed(LocalDate day, String newPlace);

    /**
     * Returns a copy of this signatory that signs for an organisation.
     *
     * @param newOrganisation the full name of the organisation; empty for the first organisation of the side
     * @return a new signatory
     */
    Signatory forOrganisation(String newOrganisation);

    /**
     * Returns a copy of this signatory with a mandate whose day may be known.
     *
     * @param decision the decision or act, may be empty
     * @param day the day of the decision, if it is known
     * @return a new signatory
     */
    Signatory mandatedBy(String decision, Optional<LocalDate> day);

    /**
     * Returns a copy of this signatory that signs at a place, on a day that may be known.
     *
     * @param newPlace the place, may be empty
     * @param day the day of signature, if the person has signed
     * @return a new signatory
     */
    Signatory signingAt(String newPlace, Optional<LocalDate> day);
}
