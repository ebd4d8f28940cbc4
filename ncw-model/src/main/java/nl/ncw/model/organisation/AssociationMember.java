package nl.ncw.model.organisation;

import nl.ncw.model.internal.check.Checks;

/**
 * Organisation in whose name an association signs.
 *
 * @param association the name of the crisis partner that is the association; empty for the first partner
 * @param name the name of the member
 * @since 0.1.0
 */
public record AssociationMember(String association, String name) {
    // Requires a name.
    public AssociationMember {
        association = Checks.plainText(association, "association");
        name = Checks.notBlank(name, "name");
    }
}
