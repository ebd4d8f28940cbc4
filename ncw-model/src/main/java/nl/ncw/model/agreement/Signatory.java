package nl.ncw.model.agreement;

import java.time.LocalDate;
import java.util.Optional;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.organisation.Organisation;
import nl.ncw.model.organisation.Party;

/**
 * Person who signs for an organisation. A person who signs for two organisations is two signatories.
 *
 * @param party the side of the organisation
 * @param organisation the name of the organisation; empty for the first organisation of the side
 * @param name the person's name
 * @param function the person's function, such as {@code Directeur}; may be empty
 * @param capacity the capacity in which the person signs, such as {@code als vertegenwoordiger van de Staat}; may be
 *     empty
 * @param mandate the decision or act that empowers the person to sign; may be empty
 * @param mandateDate the day of that decision, if known
 * @param place the place of signature; may be empty
 * @param signedOn the day of signature; empty until signed
 */
public record Signatory(
        Party party,
        String organisation,
        String name,
        String function,
        String capacity,
        String mandate,
        Optional<LocalDate> mandateDate,
        String place,
        Optional<LocalDate> signedOn) {

    // Requires a party and a name.
    public Signatory {
        Checks.notNull(party, "party");
        organisation = Checks.plainText(organisation, "organisation");
        name = Checks.notBlank(name, "name");
        function = Checks.plainText(function, "function");
        capacity = Checks.plainText(capacity, "capacity");
        mandate = Checks.plainText(mandate, "mandate");
        Checks.notNull(mandateDate, "mandate date");
        place = Checks.plainText(place, "place");
        Checks.notNull(signedOn, "signed on");
    }

    /**
     * Creates a signatory for the first organisation of a side, who has not signed yet.
     *
     * @param party the side
     * @param name the person's name
     * @param function the person's function, may be empty
     * @return the signatory
     */
    public static Signatory of(Party party, String name, String function) {
        return new Signatory(party, "", name, function, "", "", Optional.empty(), "", Optional.empty());
    }

    /**
     * Creates a signatory for an organisation, who has not signed yet.
     *
     * @param organisation the organisation
     * @param name the person's name
     * @param function the person's function, may be empty
     * @return the signatory
     */
    public static Signatory of(Organisation organisation, String name, String function) {
        Checks.notNull(organisation, "organisation");
        return new Signatory(
                organisation.party(),
                organisation.fullName(),
                name,
                function,
                "",
                "",
                Optional.empty(),
                "",
                Optional.empty());
    }

    /**
     * Returns a copy of this signatory that signs in a capacity.
     *
     * @param newCapacity the capacity, such as {@code namens de leden}
     * @return a new signatory
     */
    public Signatory inCapacity(String newCapacity) {
        return new Signatory(party, organisation, name, function, newCapacity, mandate, mandateDate, place, signedOn);
    }

    /**
     * Returns a copy of this signatory with a mandate.
     *
     * @param decision the decision or act
     * @param day the day of the decision
     * @return a new signatory
     */
    public Signatory mandatedBy(String decision, LocalDate day) {
        return new Signatory(
                party,
                organisation,
                name,
                function,
                capacity,
                decision,
                Optional.of(Checks.notNull(day, "mandate date")),
                place,
                signedOn);
    }

    /**
     * Returns a copy of this signatory with a mandate whose day is not known.
     *
     * @param decision the decision or act
     * @return a new signatory
     */
    public Signatory mandatedBy(String decision) {
        return new Signatory(
                party, organisation, name, function, capacity, decision, Optional.empty(), place, signedOn);
    }

    /**
     * Returns a copy of this signatory who has signed.
     *
     * @param day the day of signature
     * @return a new signatory
     */
    public Signatory signed(LocalDate day) {
        return signed(day, place);
    }

    /**
     * Returns a copy of this signatory who has signed at a place.
     *
     * @param day the day of signature
     * @param newPlace the place
     * @return a new signatory
     */
    public Signatory signed(LocalDate day, String newPlace) {
        return new Signatory(
                party,
                organisation,
                name,
                function,
                capacity,
                mandate,
                mandateDate,
                newPlace,
                Optional.of(Checks.notNull(day, "signed on")));
    }
}
