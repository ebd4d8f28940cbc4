package nl.ncw.export.json;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.ncw.export.internal.field.PropertyDefinition;
import nl.ncw.export.internal.field.PropertyDefinitions;
import nl.ncw.export.internal.finding.JsonFindingCode;
import nl.ncw.export.internal.finding.RefusalCode;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.port.CatalogueSource;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.port.UnreadableAgreementException;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;
import tools.jackson.databind.JsonNode;

/** Converter of a JSON tree to an agreement. It reads part by part, so that a wrong part does not affect the others. */
final class JsonToAgreement {
    private static final Pattern VERSION = Pattern.compile("\\d{1,6}\\.\\d{1,6}");

    private final CatalogueSource catalogues;
    private final JsonFindings findings = new JsonFindings();
    private final JsonToProperty properties = new JsonToProperty(findings);

    JsonToAgreement(CatalogueSource catalogues) {
        this.catalogues = catalogues;
    }

    ReadResult read(JsonNode tree) throws UnreadableAgreementException {
        JsonValue root = JsonValue.root(tree);
        requireFormat(root);
        CatalogueReference reference =
                requiredPart(root, PropertyDefinitions.CATALOGUE, "no-catalogue", JsonToProperty::catalogue);
        CooperationProfile profile = requiredPart(
                root,
                PropertyDefinitions.PROFILE,
                "no-profile",
                part -> PropertyDefinitions.PROFILE.json().read().apply(part.text()));
        Optional<Catalogue> catalogue = catalogues.find(reference);
        if (catalogue.isEmpty()) {
            findings.add(JsonFindingCode.CATALOGUE_UNKNOWN, "/catalogue", reference);
        }
        Agreement agreement =
                properties.allOf(root, Agreement.draft(reference, profile)).replacingAnswers(answers(root, catalogue));
        agreement = properties.read(PropertyDefinitions.UNPLACED, root, agreement);
        properties.field(root, "$schema", JsonValue::text);
        findings.unknownFields(root.unreadFields());
        return ReadResult.of(agreement.withUnplaced(findings.unplaced()), findings.findings());
    }

    private static void requireFormat(JsonValue root) throws UnreadableAgreementException {
        try {
            if (!root.isObject() || !root.text("format").equals(JsonFormatting.NAME)) {
                throw JsonAgreementReader.unreadable(RefusalCode.NO_AGREEMENT, "", "not-agreement");
            }
            JsonValue version = root.required("formatVersion");
            if (!VERSION.matcher(version.text()).matches()) {
                throw version.wrong("version");
            }
            if (Integer.parseInt(version.text().split("\\.")[0]) != JsonFormatting.MAJOR) {
                throw JsonAgreementReader.unreadable(
                        RefusalCode.OTHER_VERSION,
                        "/formatVersion",
                        "newer-format",
                        version.text(),
                        JsonFormatting.MAJOR + "." + JsonFormatting.MINOR);
            }
        } catch (JsonValue.WrongContent e) {
            throw JsonAgreementReader.unreadable(RefusalCode.NO_AGREEMENT, e.pointer(), "not-agreement");
        }
    }

    /** Returns a part without which there is no agreement; the file is refused if it is missing or wrong. */
    private <T> T requiredPart(JsonValue root, PropertyDefinition property, String message, JsonFindings.Maker<T> maker)
            throws UnreadableAgreementException {
        try {
            JsonValue part = root.required(property.jsonName());
            T value = made(part, message, maker);
            findings.unknownFields(part.unreadFieldsInDepth());
            return value;
        } catch (JsonValue.WrongContent e) {
            throw JsonAgreementReader.unreadable(RefusalCode.NO_AGREEMENT, e.pointer(), message, e.reason());
        }
    }

    private static <T> T made(JsonValue part, String message, JsonFindings.Maker<T> maker)
            throws JsonValue.WrongContent, UnreadableAgreementException {
        try {
            return maker.make(part);
        } catch (IllegalArgumentException e) {
            throw JsonAgreementReader.unreadable(
                    RefusalCode.NO_AGREEMENT, part.pointer(), message, JsonFindings.reason(e, part));
        }
    }

    private Map<AnswerKey, Answer> answers(JsonValue root, Optional<Catalogue> catalogue)
            throws UnreadableAgreementException {
        Map<AnswerKey, Answer> answers = new TreeMap<>();
        for (JsonValue part : properties.elements(root, "answers")) {
            for (AnswerEntry entry : findings.read(part, JsonToAgreement::answerEntry)) {
                if (answers.putIfAbsent(entry.key(), entry.answer()) == null) {
                    requireKnown(entry.key(), part, catalogue);
                } else {
                    findings.keep(part, JsonFindingCode.DUPLICATE_ANSWER, part.pointer(), entry.key());
                }
            }
        }
        return answers;
    }

    private void requireKnown(AnswerKey key, JsonValue part, Optional<Catalogue> catalogue)
            throws UnreadableAgreementException {
        if (catalogue.isPresent() && catalogue.get().find(key.question()).isEmpty()) {
            findings.add(JsonFindingCode.UNKNOWN_QUESTION, part.pointer(), key.question(), catalogue.get());
        }
    }

    private static AnswerEntry answerEntry(JsonValue part) throws JsonValue.WrongContent, UnreadableAgreementException {
        AnswerKey key = new AnswerKey(
                new QuestionId(part.required("question").text()),
                Voice.ofKey(part.required("voice").text()));
        return new AnswerEntry(key, AnswerJsonCodec.answer(part));
    }

    private record AnswerEntry(AnswerKey key, Answer answer) {}
}
