package nl.ncw.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.organisation.PartnerKind;
import nl.ncw.model.profile.CoreTask;
import nl.ncw.model.text.LocalisedText;

/**
 * Common kinds of crisis partner, such as water boards and grid operators, offered as suggestions. Thread-safe.
 *
 * @since 0.1.0
 */
public final class PartnerKinds {
    private static final List<PartnerKind> ALL = BundledResources.read("partner-kinds.json", PartnerKinds::parse);

    private PartnerKinds() {}

    /**
     * Returns all kinds.
     *
     * @return the kinds, unmodifiable
     */
    public static List<PartnerKind> all() {
        return ALL;
    }

    /**
     * Returns the kind with an id.
     *
     * @param id the id, such as {@code waterschap}
     * @return the kind
     * @throws IllegalArgumentException if no kind has the id; the message lists the known ids
     */
    public static PartnerKind byId(String id) {
        Checks.notNull(id, "id");
        return ALL.stream()
                .filter(kind -> kind.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("id: expected one of %s, was \"%s\""
                        .formatted(ALL.stream().map(PartnerKind::id).toList(), id)));
    }

    private static List<PartnerKind> parse(String file, InputStream in) throws IOException {
        LocatedJson root = LocatedJson.root(file, in);
        List<PartnerKind> kinds = new ArrayList<>();
        for (LocatedJson part : root.field("kinds").elements()) {
            String id = part.field("id").text();
            LocalisedText name = part.field("name").localised();
            String sector = part.field("sector").text();
            LocatedJson task = part.field("coreTask");
            String taskKey = task.text();
            CoreTask coreTask = task.make(() -> CoreTask.ofKey(taskKey));
            kinds.add(part.makeWhole(() -> new PartnerKind(id, name, sector, coreTask)));
        }
        return root.makeWhole(() -> List.copyOf(kinds));
    }
}
