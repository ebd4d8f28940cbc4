package nl.ncw.model.agreement;

import java.time.LocalDate;
import java.util.Optional;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.organisation.Party;

/**
 * Person who signs for a party.
 *
 * @param party the party
 * @param name the person's name
 * @param function the person's function, such as {@code Directeur}; may be empty
 * @param signedOn the day of signature; empty until signed
 */
public record Signatory(Party party, String name, String function, Optional<LocalDate> signedOn) {
    // Requires a party and a name.
    public Signatory {
        Checks.notNull(party, "party");
        name = Checks.notBlank(name, "name");
        function = Checks.plainText(function, "function");
        Checks.notNull(signedOn, "signed on");
    }
}
