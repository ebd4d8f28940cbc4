package nl.ncw.model.organisation;

import java.util.Optional;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.profile.CoreTask;

/**
 * Organisation that a safety region works with in a crisis. A partner may be known by its name alone; validation asks
 * for its core task.
 *
 * @param name the organisation's name
 * @param coreTask its core task (kerntaak), if it is known
 * @param kind the id of its {@link PartnerKind}, such as {@code waterschap}, if it belongs to a common kind
 * @since 0.1.0
 */
public record CrisisPartner(String name, Optional<CoreTask> coreTask, Optional<String> kind) implements Organisation {
    // Requires a name.
    public CrisisPartner {
        name = Checks.notBlank(name, "name");
        Checks.notNull(coreTask, "core task");
        kind = Checks.optionalText(kind, "kind");
    }

    /**
     * Creates a partner of which only the name is known.
     *
     * @param name the organisation's name
     * @return the partner
     */
    public static CrisisPartner named(String name) {
        return new CrisisPartner(name, Optional.empty(), Optional.empty());
    }

    /**
     * Creates a partner with a core task.
     *
     * @param name the organisation's name
     * @param coreTask its core task
     * @return the partner
     */
    public static CrisisPartner named(String name, CoreTask coreTask) {
        return new CrisisPartner(name, Optional.of(Checks.notNull(coreTask, "core task")), Optional.empty());
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
        return new CrisisPartner(name, Optional.of(kind.coreTask()), Optional.of(kind.id()));
    }

    @Override
    public Party party() {
        return Party.PARTNER;
    }

    @Override
    public String fullName() {
        return name;
    }
}
