package nl.ncw.export.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.ncw.export.internal.table.Column;
import nl.ncw.export.internal.table.ContactColumns;
import nl.ncw.export.internal.table.PartyContactRows;
import nl.ncw.export.internal.table.RevisionRows;
import nl.ncw.export.internal.table.SignatoryRows;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.Validity;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.organisation.SafetyRegion;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns an agreement into a JSON tree. What is absent or empty is left out. */
final class AgreementToJson {
    static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private AgreementToJson() {}

    static ObjectNode of(Agreement agreement) {
        ObjectNode root = NODES.objectNode();
        root.put("format", JsonFormatting.NAME);
        root.put("formatVersion", JsonFormatting.MAJOR + "." + JsonFormatting.MINOR);
        agreement.id().ifPresent(id -> root.put("id", id));
        root.set("catalogue", catalogue(agreement.catalogue()));
        root.put("profile", agreement.profile().key());
        root.put("status", agreement.status().key());
        agreement.region().ifPresent(region -> root.set("region", region(region)));
        agreement.partner().ifPresent(partner -> root.set("partner", partner(partner)));
        array(root, "involvedRegions", agreement.involvedRegions(), AgreementToJson::region);
        if (!agreement.validity().equals(Validity.UNSET)) {
            root.set("validity", validity(agreement.validity()));
        }
        array(
                root,
                "contacts",
                agreement.contacts(),
                entry -> put(contact(entry.contact()), PartyContactRows.PARTY, entry));
        array(root, "signatories", agreement.signatories(), signatory -> row(SignatoryRows.ALL, signatory));
        array(root, "revisions", agreement.revisions(), revision -> row(RevisionRows.ALL, revision));
        array(root, "answers", agreement.answers().entrySet(), AgreementToJson::answer);
        array(
                root,
                "unplaced",
                agreement.unplaced(),
                kept -> NODES.objectNode().put("origin", kept.origin()).put("content", kept.content()));
        return root;
    }

    private static ObjectNode catalogue(CatalogueReference reference) {
        ObjectNode node = NODES.objectNode()
                .put("id", reference.id())
                .put("version", reference.version().toString());
        array(
                node,
                "overlays",
                reference.overlays(),
                overlay -> NODES.objectNode()
                        .put("id", overlay.id())
                        .put("version", overlay.version().toString()));
        return node;
    }

    static ObjectNode region(SafetyRegion region) {
        return NODES.objectNode().put("code", region.code()).put("name", region.name());
    }

    private static ObjectNode partner(CrisisPartner partner) {
        ObjectNode node = NODES.objectNode()
                .put("name", partner.name())
                .put("coreTask", partner.coreTask().key());
        partner.kind().ifPresent(kind -> node.put("kind", kind));
        return node;
    }

    private static ObjectNode validity(Validity validity) {
        ObjectNode node = NODES.objectNode();
        date(node, "from", validity.from());
        date(node, "until", validity.until());
        date(node, "evaluation", validity.evaluation());
        return node;
    }

    static ObjectNode contact(Contact contact) {
        return row(ContactColumns.ALL, contact);
    }

    private static ObjectNode answer(Map.Entry<AnswerKey, Answer> entry) {
        ObjectNode node = NODES.objectNode()
                .put("question", entry.getKey().question().value())
                .put("voice", entry.getKey().voice().key());
        return AnswerJson.put(node, entry.getValue());
    }

    /** The fields of a table's row, in the order of its columns. */
    private static <E> ObjectNode row(List<Column<E, ?>> columns, E element) {
        ObjectNode node = NODES.objectNode();
        columns.forEach(column -> put(node, column, element));
        return node;
    }

    static <E> ObjectNode put(ObjectNode node, Column<E, ?> column, E element) {
        column.content().apply(element).ifPresent(value -> put(node, column.jsonName(), column.kind(), value));
        return node;
    }

    private static ObjectNode put(ObjectNode node, String name, Column.Kind kind, Object value) {
        return switch (kind) {
            case TEXT -> text(node, name, (String) value);
            case DATE -> node.put(name, value.toString());
            case TRUTH -> node.put(name, (Boolean) value);
            case PARTY -> node.put(name, ((Party) value).key());
            case REGION -> node.set(name, region((SafetyRegion) value));
        };
    }

    static <T> ObjectNode array(ObjectNode node, String name, Iterable<T> elements, Function<T, ObjectNode> toJson) {
        ArrayNode array = NODES.arrayNode();
        elements.forEach(element -> array.add(toJson.apply(element)));
        if (!array.isEmpty()) {
            node.set(name, array);
        }
        return node;
    }

    static ObjectNode text(ObjectNode node, String name, String text) {
        return text.isEmpty() ? node : node.put(name, text);
    }

    static ObjectNode date(ObjectNode node, String name, Optional<LocalDate> date) {
        return date.map(day -> node.put(name, day.toString())).orElse(node);
    }
}
