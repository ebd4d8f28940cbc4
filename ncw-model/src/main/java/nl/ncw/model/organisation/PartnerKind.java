package nl.ncw.model.organisation;

import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.profile.CoreTask;
import nl.ncw.model.text.LocalisedText;

/**
 * Common kind of crisis partner, such as a water board or a grid operator.
 *
 * @param id the kind's identity, lower case with hyphens
 * @param name the kind's name
 * @param sector the sector of the kind, lower case with hyphens
 * @param coreTask the core task that is usual for the kind
 * @since 0.1.0
 */
public record PartnerKind(String id, LocalisedText name, String sector, CoreTask coreTask) {
    // Requires all four.
    public PartnerKind {
        id = Checks.notBlank(id, "id");
        Checks.notNull(name, "name");
        sector = Checks.notBlank(sector, "sector");
        Checks.notNull(coreTask, "core task");
    }

    @Override
    public String toString() {
        return id;
    }
}
