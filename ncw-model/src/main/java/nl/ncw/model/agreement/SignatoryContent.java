package nl.ncw.model.agreement;

import java.time.LocalDate;
import java.util.Optional;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.internal.plaintext.TextShortener;
import nl.ncw.model.organisation.Party;

/** Content of a {@link Signatory}. */
record SignatoryContent(
        Party party,
        String organisation,
        String name,
        String function,
        String capacity,
        String mandate,
        Optional<LocalDate> mandateDate,
        String place,
        Optional<LocalDate> signedOn)
        implements Signatory {
    // Requires a party and a name.
    SignatoryContent {
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

    @Override
    public Signatory inCapacity(String newCapacity) {
        return new SignatoryContent(
                party, organisation, name, function, newCapacity, mandate, mandateDate, place, signedOn);
    }

    @Override
    public Signatory mandatedBy(String decision, LocalDate day) {
        return mandatedBy(decision, Optional.of(Checks.notNull(day, "mandate date")));
    }

    @Override
    public Signatory mandatedBy(String decision) {
        return mandatedBy(decision, Optional.empty());
    }

    @Override
    public Signatory mandatedBy(String decision, Optional<LocalDate> day) {
        return new SignatoryContent(party, organisation, name, function, capacity, decision, day, place, signedOn);
    }

    @Override
    public Signatory signed(LocalDate day) {
        return signed(day, place);
    }

    @Override
    public Signatory signed(LocalDate day, String newPlace) {
        return signingAt(newPlace, Optional.of(Checks.notNull(day, "signed on")));
    }

    @Override
    public Signatory signingAt(String newPlace, Optional<LocalDate> day) {
        return new SignatoryContent(party, organisation, name, function, capacity, mandate, mandateDate, newPlace, day);
    }

    @Override
    public Signatory forOrganisation(String newOrganisation) {
        return new SignatoryContent(
                party, newOrganisation, name, function, capacity, mandate, mandateDate, place, signedOn);
    }

    @Override
    public String toString() {
        return "%s: %s, %s".formatted(party.key(), TextShortener.excerpt(name), TextShortener.excerpt(function));
    }
}
