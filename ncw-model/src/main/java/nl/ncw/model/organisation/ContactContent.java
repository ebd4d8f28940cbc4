package nl.ncw.model.organisation;

import java.util.Optional;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.internal.plaintext.TextShortener;

/** Content of a {@link Contact}. */
record ContactContent(
        String name,
        String function,
        String organisation,
        String telephone,
        String email,
        Optional<SafetyRegion> region)
        implements Contact {
    // Requires a name, and plain text in the other components.
    ContactContent {
        name = Checks.notBlank(name, "name");
        function = Checks.plainText(function, "function");
        organisation = Checks.plainText(organisation, "organisation");
        telephone = Checks.plainText(telephone, "telephone");
        email = Checks.plainText(email, "email");
        Checks.notNull(region, "region");
    }

    @Override
    public Contact as(String newFunction, String newOrganisation) {
        return new ContactContent(name, newFunction, newOrganisation, telephone, email, region);
    }

    @Override
    public Contact reachedAt(String newTelephone, String newEmail) {
        return new ContactContent(name, function, organisation, newTelephone, newEmail, region);
    }

    @Override
    public Contact forRegion(SafetyRegion newRegion) {
        return new ContactContent(
                name, function, organisation, telephone, email, Optional.of(Checks.notNull(newRegion, "region")));
    }

    @Override
    public String toString() {
        return "%s, %s".formatted(TextShortener.excerpt(name), TextShortener.excerpt(organisation));
    }
}
