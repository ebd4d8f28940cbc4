package nl.ncw.export.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.ncw.export.internal.table.PartyContactRows;
import nl.ncw.export.internal.table.RevisionRows;
import nl.ncw.export.internal.table.SignatoryRows;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementFields;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.PartyContact;
import nl.ncw.model.agreement.Revision;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.agreement.Unplaced;
import nl.ncw.model.agreement.Validity;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.catalogue.OverlayReference;
import nl.ncw.model.catalogue.SemanticVersion;
import nl.ncw.model.finding.Severity;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.port.CatalogueSource;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.port.UnreadableAgreementException;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.profile.CoreTask;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;
import tools.jackson.databind.JsonNode;

/** Turns a JSON tree into an agreement, part by part, so that a wrong part spoils no other. */
final class JsonToAgreement {
    private final CatalogueSource catalogues;
    private final JsonFindings findings = new JsonFindings();

    JsonToAgreement(CatalogueSource catalogues) {
        this.catalogues = catalogues;
    }

    ReadResult read(JsonNode tree) throws UnreadableAgreementException {
        JsonValue root = JsonValue.root(tree);
        requireFormat(root);
        CatalogueReference reference = needed(root, "catalogue", "no-catalogue", JsonToAgreement::catalogue);
        CooperationProfile profile =
                needed(root, "profile", "no-profile", part -> CooperationProfile.ofKey(part.text()));
        Optional<Catalogue> catalogue = catalogues.find(reference);
        if (catalogue.isEmpty()) {
            findings.add(
                    Severity.WARNING,
                    "json.catalogue-unknown",
                    "/catalogue",
                    JsonMessages.of("catalogue-unknown", reference));
        }
        Agreement agreement = life(parties(identified(Agreement.draft(reference, profile), root), root), root)
                .replacingAnswers(answers(root, catalogue))
                .withUnplaced(each(root, "unplaced", JsonToAgreement::unplaced));
        field(root, "$schema", JsonValue::text);
        findings.unknownFields(root.others());
        return new ReadResult(agreement.withUnplaced(findings.unplaced()), findings.findings());
    }

    private static void requireFormat(JsonValue root) throws UnreadableAgreementException {
        try {
            if (!root.isObject() || !root.text("format").equals(JsonFormatting.NAME)) {
                throw JsonAgreementReader.unreadable("", "not-agreement");
            }
            JsonValue version = root.required("formatVersion");
            if (!version.text().matches("\\d{1,6}\\.\\d{1,6}")) {
                throw version.wrong("version");
            }
            if (Integer.parseInt(version.text().split("\\.")[0]) != JsonFormatting.MAJOR) {
                throw JsonAgreementReader.unreadable(
                        "/formatVersion",
                        "newer-format",
                        version.text(),
                        JsonFormatting.MAJOR + "." + JsonFormatting.MINOR);
            }
        } catch (JsonValue.WrongContent e) {
            throw JsonAgreementReader.unreadable(e.pointer(), "not-agreement");
        }
    }

    /** A part without which there is no agreement. */
    private <T> T needed(JsonValue root, String name, String message, JsonFindings.Maker<T> maker)
            throws UnreadableAgreementException {
        try {
            JsonValue part = root.required(name);
            T made = maker.make(part);
            findings.unknownFields(part.othersInDepth());
            return made;
        } catch (JsonValue.WrongContent e) {
            throw JsonAgreementReader.unreadable(e.pointer(), message, e.reason());
        } catch (IllegalArgumentException e) {
            throw JsonAgreementReader.unreadable("/" + name, message, String.valueOf(e.getMessage()));
        }
    }

    /** The value of a field: one, or none if it is absent or wrong. */
    private <T> List<T> field(JsonValue root, String name, JsonFindings.Maker<T> maker)
            throws UnreadableAgreementException {
        try {
            Optional<JsonValue> part = root.optional(name);
            return part.isPresent() ? findings.read(part.get(), maker) : List.of();
        } catch (JsonValue.WrongContent e) {
            throw new IllegalStateException("the root was an object a moment ago", e);
        }
    }

    /** The elements of an array field: none if it is absent or wrong. */
    private List<JsonValue> elements(JsonValue root, String name) throws UnreadableAgreementException {
        return field(root, name, JsonValue::elements).stream()
                .flatMap(List::stream)
                .toList();
    }

    /** What the elements of an array field are, without those that are wrong. */
    private <T> List<T> each(JsonValue root, String name, JsonFindings.Maker<T> maker)
            throws UnreadableAgreementException {
        List<T> made = new ArrayList<>();
        for (JsonValue part : elements(root, name)) {
            made.addAll(findings.read(part, maker));
        }
        return made;
    }

    private static CatalogueReference catalogue(JsonValue part) throws JsonValue.WrongContent {
        List<OverlayReference> overlays = new ArrayList<>();
        Optional<JsonValue> laid = part.optional("overlays");
        if (laid.isPresent()) {
            for (JsonValue overlay : laid.get().elements()) {
                overlays.add(new OverlayReference(
                        overlay.required("id").text(),
                        SemanticVersion.parse(overlay.required("version").text())));
            }
        }
        return new CatalogueReference(
                part.required("id").text(),
                SemanticVersion.parse(part.required("version").text()),
                overlays);
    }

    private Agreement identified(Agreement agreement, JsonValue root) throws UnreadableAgreementException {
        return field(root, "id", part -> agreement.identifiedAs(part.text())).stream()
                .findFirst()
                .orElse(agreement);
    }

    private Agreement parties(Agreement draft, JsonValue root) throws UnreadableAgreementException {
        Agreement agreement = draft.with(
                        AgreementFields.REGION,
                        field(root, "region", AnswerJson::region).stream().findFirst())
                .with(
                        AgreementFields.PARTNER,
                        field(root, "partner", JsonToAgreement::partner).stream()
                                .findFirst());
        for (JsonValue part : elements(root, "involvedRegions")) {
            agreement = alsoInvolving(agreement, part);
        }
        return agreement;
    }

    /** With one more region, unless it cannot be read or is there already, which the agreement refuses. */
    private Agreement alsoInvolving(Agreement agreement, JsonValue part) throws UnreadableAgreementException {
        JsonFindings.Maker<Agreement> maker = one -> {
            List<SafetyRegion> involved = new ArrayList<>(agreement.involvedRegions());
            involved.add(AnswerJson.region(one));
            return agreement.involving(involved);
        };
        return findings.read(part, maker).stream().findFirst().orElse(agreement);
    }

    private Agreement life(Agreement draft, JsonValue root) throws UnreadableAgreementException {
        Agreement agreement = draft;
        for (AgreementStatus status : field(root, "status", part -> AgreementStatus.ofKey(part.text()))) {
            agreement = agreement.withStatus(status);
        }
        for (Validity validity : field(root, "validity", this::validity)) {
            agreement = agreement.withValidity(validity);
        }
        return agreement
                .with(AgreementFields.CONTACTS, each(root, "contacts", JsonToAgreement::partyContact))
                .with(AgreementFields.SIGNATORIES, each(root, "signatories", JsonToAgreement::signatory))
                .with(AgreementFields.REVISIONS, each(root, "revisions", JsonToAgreement::revision));
    }

    private Map<AnswerKey, Answer> answers(JsonValue root, Optional<Catalogue> catalogue)
            throws UnreadableAgreementException {
        Map<AnswerKey, Answer> answers = new TreeMap<>();
        for (JsonValue part : elements(root, "answers")) {
            for (AnswerEntry entry : findings.read(part, JsonToAgreement::answerEntry)) {
                if (answers.putIfAbsent(entry.key(), entry.answer()) == null) {
                    requireKnown(entry.key(), part, catalogue);
                } else {
                    findings.keep(
                            part,
                            "json.duplicate-answer",
                            part.pointer(),
                            Severity.ERROR,
                            JsonMessages.of("duplicate-answer", entry.key()));
                }
            }
        }
        return answers;
    }

    private void requireKnown(AnswerKey key, JsonValue part, Optional<Catalogue> catalogue)
            throws UnreadableAgreementException {
        if (catalogue.isPresent() && catalogue.get().find(key.question()).isEmpty()) {
            findings.add(
                    Severity.WARNING,
                    "json.unknown-question",
                    part.pointer(),
                    JsonMessages.of("unknown-question", key.question(), catalogue.get()));
        }
    }

    private static AnswerEntry answerEntry(JsonValue part) throws JsonValue.WrongContent, UnreadableAgreementException {
        AnswerKey key = new AnswerKey(
                new QuestionId(part.required("question").text()),
                Voice.ofKey(part.required("voice").text()));
        return new AnswerEntry(key, AnswerJson.answer(part));
    }

    private record AnswerEntry(AnswerKey key, Answer answer) {}

    private static CrisisPartner partner(JsonValue part) throws JsonValue.WrongContent {
        Optional<JsonValue> kind = part.optional("kind");
        return new CrisisPartner(
                part.required("name").text(),
                CoreTask.ofKey(part.required("coreTask").text()),
                kind.isPresent() ? Optional.of(kind.get().text()) : Optional.empty());
    }

    /** Each day by itself: a wrong one does not take the others along. */
    private Validity validity(JsonValue part) throws JsonValue.WrongContent, UnreadableAgreementException {
        return new Validity(day(part, "from"), day(part, "until"), day(part, "evaluation"));
    }

    private Optional<LocalDate> day(JsonValue part, String name)
            throws JsonValue.WrongContent, UnreadableAgreementException {
        Optional<JsonValue> day = part.optional(name);
        return day.isPresent()
                ? findings.read(day.get(), JsonValue::date).stream().findFirst()
                : Optional.empty();
    }

    private static PartyContact partyContact(JsonValue part) throws JsonValue.WrongContent {
        return new PartyContact(
                Party.ofKey(part.required(PartyContactRows.PARTY.jsonName()).text()), AnswerJson.contact(part));
    }

    private static Signatory signatory(JsonValue part) throws JsonValue.WrongContent {
        return new Signatory(
                Party.ofKey(part.required(SignatoryRows.PARTY.jsonName()).text()),
                part.required(SignatoryRows.NAME.jsonName()).text(),
                part.text(SignatoryRows.FUNCTION.jsonName()),
                part.date(SignatoryRows.DATE.jsonName()));
    }

    private static Revision revision(JsonValue part) throws JsonValue.WrongContent {
        return new Revision(
                part.required(RevisionRows.VERSION.jsonName()).text(),
                part.required(RevisionRows.DATE.jsonName()).date(),
                part.required(RevisionRows.AUTHOR.jsonName()).text(),
                part.required(RevisionRows.CHANGE.jsonName()).text());
    }

    private static Unplaced unplaced(JsonValue part) throws JsonValue.WrongContent {
        return new Unplaced(
                part.required("origin").text(), part.required("content").text());
    }
}
