package nl.ncw.export.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.ncw.export.internal.field.FieldDefinition;
import nl.ncw.export.internal.field.ListDefinition;
import nl.ncw.export.internal.field.PropertyDefinition;
import nl.ncw.export.internal.field.PropertyDefinitions;
import nl.ncw.export.internal.table.ColumnDefinition;
import nl.ncw.export.internal.table.ContactColumns;
import nl.ncw.export.internal.table.PartyContactRowCodec;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.agreement.PartyContact;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.organisation.SafetyRegion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Converter of an agreement to a JSON tree. Absent and empty values are left out. */
final class AgreementToJson {
    static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final List<PropertyDefinition> BEFORE_ANSWERS = PropertyDefinitions.inJson().stream()
            .filter(property -> !property.equals(PropertyDefinitions.UNPLACED))
            .toList();

    private AgreementToJson() {}

    static ObjectNode of(Agreement agreement) {
        ObjectNode root = NODES.objectNode();
        root.put("format", JsonFormatting.NAME);
        root.put("formatVersion", JsonFormatting.MAJOR + "." + JsonFormatting.MINOR);
        BEFORE_ANSWERS.forEach(property -> put(root, property, agreement));
        array(root, "answers", agreement.answers().entrySet(), AgreementToJson::answer);
        put(root, PropertyDefinitions.UNPLACED, agreement);
        return root;
    }

    private static void put(ObjectNode node, PropertyDefinition property, Agreement agreement) {
        Optional<? extends JsonNode> value = switch (property.kind()) {
            case FIELD -> field((FieldDefinition<?>) property, agreement);
            case LIST -> list((ListDefinition<?>) property, agreement);
        };
        if (value.isPresent()) {
            node.set(property.jsonName(), value.get());
        }
    }

    private static <V> Optional<JsonNode> field(FieldDefinition<V> field, Agreement agreement) {
        Optional<V> value = field.field().of(agreement);
        return switch (field.json().kind()) {
            case TEXT -> value.map(field.json().write()).map(NODES::stringNode);
            case DAY -> value.map(day -> NODES.stringNode(day.toString()));
            case REGION -> value.map(region -> region((SafetyRegion) region));
            case CATALOGUE -> value.map(reference -> catalogue((CatalogueReference) reference));
            case PARTS -> Optional.<JsonNode>of(parts(field, agreement)).filter(node -> !node.isEmpty());
        };
    }

    private static ObjectNode parts(FieldDefinition<?> whole, Agreement agreement) {
        ObjectNode node = NODES.objectNode();
        PropertyDefinitions.parts(whole).forEach(part -> put(node, part, agreement));
        return node;
    }

    private static <E> Optional<JsonNode> list(ListDefinition<E> list, Agreement agreement) {
        ArrayNode array = NODES.arrayNode();
        list.list().of(agreement).forEach(element -> array.add(element(list, element)));
        return Optional.<JsonNode>of(array).filter(node -> !node.isEmpty());
    }

    private static <E> ObjectNode element(ListDefinition<E> list, E element) {
        return switch (list.element()) {
            case REGION -> region((SafetyRegion) element);
            case CONTACT -> partyContact((PartyContact) element);
            case ROW -> row(list.rows().orElseThrow().columns(), element);
        };
    }

    private static ObjectNode partyContact(PartyContact entry) {
        return put(contact(entry.contact()), PartyContactRowCodec.PARTY, entry);
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

    static ObjectNode contact(Contact contact) {
        return row(ContactColumns.ALL, contact);
    }

    private static ObjectNode answer(Map.Entry<AnswerKey, Answer> entry) {
        ObjectNode node = NODES.objectNode()
                .put("question", entry.getKey().question().value())
                .put("voice", entry.getKey().voice().key());
        return AnswerJsonCodec.put(node, entry.getValue());
    }

    /** Returns an answer without its question and voice. */
    static ObjectNode answer(Answer answer) {
        return AnswerJsonCodec.put(NODES.objectNode(), answer);
    }

    /** Returns an element as an object with a field for each column, in the order of the columns. */
    private static <E> ObjectNode row(List<ColumnDefinition<E, ?>> columns, E element) {
        ObjectNode node = NODES.objectNode();
        columns.forEach(column -> put(node, column, element));
        return node;
    }

    static <E, V> ObjectNode put(ObjectNode node, ColumnDefinition<E, V> column, E element) {
        Optional<V> value = column.content().apply(element);
        return value.isPresent() ? cell(node, column, value.get()) : node;
    }

    private static <V> ObjectNode cell(ObjectNode node, ColumnDefinition<?, V> column, V value) {
        String name = column.jsonName();
        return switch (column.kind()) {
            case TEXT -> text(node, name, (String) value);
            case DATE -> node.put(name, value.toString());
            case TRUTH -> node.put(name, (Boolean) value);
            case PARTY -> node.put(name, ((Party) value).key());
            case CHOICE -> node.put(name, column.key().apply(value));
            case REGION -> node.set(name, region((SafetyRegion) value));
            case VALUE -> node.set(name, AnswerJsonCodec.cell((AnswerValue.Single) value));
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
