package nl.ncw.export.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.ncw.export.internal.table.ChecklistRowCodec;
import nl.ncw.export.internal.table.ContactColumns;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.port.UnreadableAgreementException;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.MeasurementUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Codec of answers and their parts in JSON. */
final class AnswerJsonCodec {
    private AnswerJsonCodec() {}

    /** Adds the fields of an answer to a node. */
    static ObjectNode put(ObjectNode node, Answer answer) {
        node.put("state", answer.state().key());
        return switch (answer.state()) {
            case GIVEN -> node.set("value", value(((Answer.Given) answer).value()));
            case NOT_APPLICABLE -> AgreementToJson.text(node, "reason", ((Answer.NotApplicable) answer).reason());
            case TO_BE_SETTLED -> openPoint(node, (Answer.ToBeSettled) answer);
        };
    }

    private static ObjectNode openPoint(ObjectNode node, Answer.ToBeSettled open) {
        AgreementToJson.text(node, "action", open.action());
        AgreementToJson.text(node, "owner", open.owner());
        return AgreementToJson.date(node, "due", open.due());
    }

    private static ObjectNode value(AnswerValue value) {
        ObjectNode node =
                AgreementToJson.NODES.objectNode().put("kind", value.kind().key());
        return switch (value.kind()) {
            case TEXT -> node.put("text", ((AnswerValue.Text) value).text());
            case CHOICE -> node.put("option", ((AnswerValue.Choice) value).option());
            case CHOICES -> node.set("options", options((AnswerValue.Choices) value));
            case YES_NO -> yesNo(node, (AnswerValue.YesNo) value);
            case DATE -> node.put("date", ((AnswerValue.Date) value).date().toString());
            case NUMBER -> number(node, (AnswerValue.Number) value);
            case CHECKLIST ->
                AgreementToJson.array(node, "ticks", ((AnswerValue.Checklist) value).ticks(), AnswerJsonCodec::tick);
            case TABLE -> AgreementToJson.array(node, "rows", ((AnswerValue.Table) value).rows(), AnswerJsonCodec::row);
            case MATRIX -> node.set("rows", rows((AnswerValue.Matrix) value));
            case REGIONS ->
                AgreementToJson.array(
                        node, "regions", ((AnswerValue.Regions) value).regions(), AgreementToJson::region);
            case CONTACTS ->
                AgreementToJson.array(
                        node, "contacts", ((AnswerValue.Contacts) value).contacts(), AgreementToJson::contact);
        };
    }

    private static ArrayNode options(AnswerValue.Choices choices) {
        ArrayNode options = AgreementToJson.NODES.arrayNode();
        choices.options().forEach(options::add);
        return options;
    }

    private static ObjectNode yesNo(ObjectNode node, AnswerValue.YesNo value) {
        return AgreementToJson.text(node.put("yes", value.yes()), "remark", value.remark());
    }

    private static ObjectNode number(ObjectNode node, AnswerValue.Number number) {
        return node.put("amount", number.amount()).put("unit", number.unit().key());
    }

    private static ObjectNode rows(AnswerValue.Matrix matrix) {
        ObjectNode rows = AgreementToJson.NODES.objectNode();
        matrix.rows().forEach((id, row) -> rows.set(id, row(row)));
        return rows;
    }

    private static ObjectNode tick(AnswerValue.Tick tick) {
        ObjectNode node = AgreementToJson.put(AgreementToJson.NODES.objectNode(), ChecklistRowCodec.ITEM, tick)
                .put("own", tick.own());
        return AgreementToJson.put(
                AgreementToJson.put(node, ChecklistRowCodec.ARRANGED, tick), ChecklistRowCodec.NOTE, tick);
    }

    private static ObjectNode row(AnswerValue.Row row) {
        ObjectNode node = AgreementToJson.NODES.objectNode();
        row.cells().forEach((column, cell) -> node.set(column, cell(cell)));
        return node;
    }

    /** Returns a cell of a table: a string for a text, and an object with its kind for any other value. */
    static JsonNode cell(AnswerValue.Single cell) {
        return cell.kind() == AnswerKind.TEXT
                ? AgreementToJson.NODES.stringNode(((AnswerValue.Text) cell).text())
                : value(cell);
    }

    static Answer answer(JsonValue part) throws JsonValue.WrongContent, UnreadableAgreementException {
        JsonValue state = part.required("state");
        return switch (state.text()) {
            case "given" -> new Answer.Given(value(part.required("value")));
            case "not-applicable" -> new Answer.NotApplicable(part.text("reason"));
            case "to-be-settled" -> new Answer.ToBeSettled(part.text("action"), part.text("owner"), part.date("due"));
            default -> throw state.wrong("state");
        };
    }

    private static AnswerValue value(JsonValue part) throws JsonValue.WrongContent, UnreadableAgreementException {
        return switch (AnswerKind.ofKey(part.required("kind").text())) {
            case TEXT, CHOICE, CHOICES, YES_NO, DATE, NUMBER -> single(part);
            case CHECKLIST -> new AnswerValue.Checklist(each(part.required("ticks"), AnswerJsonCodec::tick));
            case TABLE -> new AnswerValue.Table(each(part.required("rows"), AnswerJsonCodec::row));
            case MATRIX -> {
                TreeMap<String, AnswerValue.Row> rows = new TreeMap<>();
                for (JsonValue row : part.required("rows").fields()) {
                    rows.put(row.name(), row(row));
                }
                yield new AnswerValue.Matrix(rows);
            }
            case REGIONS -> new AnswerValue.Regions(each(part.required("regions"), AnswerJsonCodec::region));
            case CONTACTS -> new AnswerValue.Contacts(each(part.required("contacts"), AnswerJsonCodec::contact));
        };
    }

    private static AnswerValue.Single single(JsonValue part) throws JsonValue.WrongContent {
        JsonValue kind = part.required("kind");
        return switch (AnswerKind.ofKey(kind.text())) {
            case TEXT -> new AnswerValue.Text(part.required("text").text());
            case CHOICE -> new AnswerValue.Choice(part.required("option").text());
            case CHOICES -> new AnswerValue.Choices(part.required("options").texts());
            case YES_NO -> new AnswerValue.YesNo(part.required("yes").truth(), part.text("remark"));
            case DATE -> new AnswerValue.Date(part.required("date").date());
            case NUMBER ->
                new AnswerValue.Number(
                        part.required("amount").number(),
                        MeasurementUnit.ofKey(part.required("unit").text()));
            case CHECKLIST, TABLE, MATRIX, REGIONS, CONTACTS -> throw kind.wrong("single-value");
        };
    }

    private static AnswerValue.Row row(JsonValue part) throws JsonValue.WrongContent {
        TreeMap<String, AnswerValue.Single> cells = new TreeMap<>();
        for (JsonValue cell : part.fields()) {
            cells.put(cell.name(), cell(cell));
        }
        return new AnswerValue.Row(cells);
    }

    static AnswerValue.Single cell(JsonValue part) throws JsonValue.WrongContent {
        return part.isText() ? new AnswerValue.Text(part.text()) : single(part);
    }

    private static AnswerValue.Tick tick(JsonValue part) throws JsonValue.WrongContent {
        return new AnswerValue.Tick(
                part.required(ChecklistRowCodec.ITEM.jsonName()).text(),
                part.required("own").truth(),
                part.required(ChecklistRowCodec.ARRANGED.jsonName()).truth(),
                part.text(ChecklistRowCodec.NOTE.jsonName()));
    }

    static SafetyRegion region(JsonValue part) throws JsonValue.WrongContent {
        return new SafetyRegion(
                part.required("code").text(), part.required("name").text());
    }

    static Contact contact(JsonValue part) throws JsonValue.WrongContent {
        Optional<JsonValue> regionPart = part.optional(ContactColumns.REGION.jsonName());
        Optional<SafetyRegion> region =
                regionPart.isPresent() ? Optional.of(region(regionPart.get())) : Optional.empty();
        Contact contact = Contact.named(
                        part.required(ContactColumns.NAME.jsonName()).text())
                .as(part.text(ContactColumns.FUNCTION.jsonName()), part.text(ContactColumns.ORGANISATION.jsonName()))
                .reachedAt(part.text(ContactColumns.TELEPHONE.jsonName()), part.text(ContactColumns.EMAIL.jsonName()));
        return region.map(contact::forRegion).orElse(contact);
    }

    private static <T> List<T> each(JsonValue array, JsonFindings.Maker<T> maker)
            throws JsonValue.WrongContent, UnreadableAgreementException {
        List<T> values = new ArrayList<>();
        for (JsonValue element : array.elements()) {
            values.add(maker.make(element));
        }
        return values;
    }
}
