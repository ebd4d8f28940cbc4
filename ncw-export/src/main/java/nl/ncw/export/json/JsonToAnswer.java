package nl.ncw.export.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.ncw.export.internal.table.ContactColumns;
import nl.ncw.export.internal.table.TickRows;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.port.UnreadableAgreementException;
import nl.ncw.model.question.AnswerKind;

/** Turns JSON into answers and what they are made of. */
final class JsonToAnswer {
    private JsonToAnswer() {}

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
            case TEXT -> new AnswerValue.Text(part.required("text").text());
            case CHOICE -> new AnswerValue.Choice(part.required("option").text());
            case CHECKLIST -> new AnswerValue.Checklist(each(part.required("ticks"), JsonToAnswer::tick));
            case TABLE -> new AnswerValue.Table(each(part.required("rows"), row -> new AnswerValue.Row(row.texts())));
            case MATRIX -> {
                TreeMap<String, AnswerValue.Row> rows = new TreeMap<>();
                for (JsonValue row : part.required("rows").fields()) {
                    rows.put(row.name(), new AnswerValue.Row(row.texts()));
                }
                yield new AnswerValue.Matrix(rows);
            }
            case REGIONS -> new AnswerValue.Regions(each(part.required("regions"), JsonToAnswer::region));
            case CONTACTS -> new AnswerValue.Contacts(each(part.required("contacts"), JsonToAnswer::contact));
        };
    }

    private static AnswerValue.Tick tick(JsonValue part) throws JsonValue.WrongContent {
        return new AnswerValue.Tick(
                part.required(TickRows.ITEM.jsonName()).text(),
                part.required("own").truth(),
                part.required(TickRows.ARRANGED.jsonName()).truth(),
                part.text(TickRows.NOTE.jsonName()));
    }

    static SafetyRegion region(JsonValue part) throws JsonValue.WrongContent {
        return new SafetyRegion(
                part.required("code").text(), part.required("name").text());
    }

    static Contact contact(JsonValue part) throws JsonValue.WrongContent {
        Optional<JsonValue> regionPart = part.optional(ContactColumns.REGION.jsonName());
        Optional<SafetyRegion> region =
                regionPart.isPresent() ? Optional.of(region(regionPart.get())) : Optional.empty();
        return new Contact(
                part.required(ContactColumns.NAME.jsonName()).text(),
                part.text(ContactColumns.FUNCTION.jsonName()),
                part.text(ContactColumns.ORGANISATION.jsonName()),
                part.text(ContactColumns.TELEPHONE.jsonName()),
                part.text(ContactColumns.EMAIL.jsonName()),
                region);
    }

    private static <T> List<T> each(JsonValue array, JsonFindings.Maker<T> maker)
            throws JsonValue.WrongContent, UnreadableAgreementException {
        List<T> made = new ArrayList<>();
        for (JsonValue element : array.elements()) {
            made.add(maker.make(element));
        }
        return made;
    }
}
