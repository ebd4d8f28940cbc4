package nl.ncw.model.organisation;

import java.util.Optional;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.profile.CoreTask;

/**
 * Organisation that a safety region works with in a crisis.
 *
 * @param name the organisation's name
 * @param coreTask its core task (kerntaak)
 * @param kind the id of its {@link PartnerKind}, such as {@code waterschap}, if it belongs to a common kind
 */
public record CrisisPartner(String name, CoreTask coreTask, Optional<String> kind) {
    // Requires a name and a core task.
    public CrisisPartner {
        name = Checks.notBlank(name, "name");
        Checks.notNull(coreTask, "core task");
        kind = Checks.optionalText(kind, "kind");
    }

    /**
     * Creates a partner with a core task.
     *
     * @param name the organisation's name
     * @param coreTask its core task
     * @return the partner
     */
    public static CrisisPartner named(String name, CoreTask coreTask) {
        return new CrisisPartner(name, coreTask, Optional.empty());
    }

    /**
     * Creates a partner of a common kind, with the core task that is usual for the kind.
     *
     * @param name the organisation's name
     * @param kind the kind
     * @return the partner
     */
    public static CrisisPartner ofKind(String name, PartnerKind kind) {
        Checks.notNull(kind, "kind");
        return new CrisisPartner(name, kind.coreTask(), Optional.of(kind.id()));
    }
}
