package nl.ncw.catalogue;

import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import nl.ncw.fixture.json.EditedJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.Arguments;

/** The bundled catalogue with one mistake each, the place of the mistake, and the reason that the reader gives. */
final class BrokenCatalogues {
    private static final EditedJson WHOLE = BundledJson.catalogue();
    private static final EditedJson NEWER = BundledJson.of(BundledJson.NEWER_CATALOGUE);
    private static final String TOPIC = WHOLE.at("id", "proces.situatiebeelden");
    private static final String QUESTION = WHOLE.at("id", "proces.monitoren.trigger");
    private static final String MATRIX = WHOLE.at("id", "proces.op-en-afschalen.niveaus");
    private static final String CHECKLIST = WHOLE.at("id", "organisatie.randvoorwaarden.voorzieningen");
    private static final String REGIONS = WHOLE.at("id", "algemeen.adoptieregio.adoptieregio");

    private BrokenCatalogues() {}

    static Stream<Arguments> with_a_field_that_is_not_known() {
        String known = "expected one of the fields [%s], was \"x\"";
        return Stream.of(
                set(
                        "/remark",
                        "\"x\"",
                        known.formatted(
                                "$schema, changes, id, introduction, overlays, profiles, sections, source, title, version")),
                set(
                        "/a~1b~0c",
                        "\"x\"",
                        known.formatted(
                                "$schema, changes, id, introduction, overlays, profiles, sections, source, title, version")),
                at(
                        "/overlays/0/remark",
                        WHOLE.with("/overlays", "[{\"id\": \"a\", \"version\": \"1.0.0\", \"remark\": \"x\"}]"),
                        known.formatted("id, version")),
                set("/profiles/0/remark", "\"x\"", known.formatted("profile, provenance")),
                set("/sections/0/remark", "\"x\"", known.formatted("id, number, title, topics")),
                set(
                        TOPIC + "/remark",
                        "\"x\"",
                        known.formatted(
                                "description, id, instruction, number, profileNotes, questions, rationale, title")),
                set(
                        QUESTION + "/options",
                        "\"x\"",
                        known.formatted("askedIf, fact, hints, id, kind, obligations, text, voicing")),
                set(MATRIX + "/rows/0/remark", "\"x\"", known.formatted("formerLabels, id, label")),
                set(MATRIX + "/columns/0/voice", "\"x\"", known.formatted("formerLabels, id, label, party")),
                set(
                        WHOLE.at("id", "techniek.accounts.rechten") + "/columns/0/party",
                        "\"x\"",
                        known.formatted("formerLabels, id, kind, label, question, required, suggestions")));
    }

    static Stream<Arguments> without_a_field() {
        return Stream.of(
                missing("/version"),
                missing("/introduction"),
                at("/overlays/0", WHOLE.with("/overlays", "[{\"id\": \"a\"}]"), "expected a field \"version\""),
                missing("/profiles/0/provenance"),
                missing("/sections/1/title"),
                missing(TOPIC + "/number"),
                missing(TOPIC + "/questions"),
                missing(QUESTION + "/id"),
                missing(QUESTION + "/kind"),
                missing(QUESTION + "/voicing"),
                missing(QUESTION + "/obligations"),
                missing(WHOLE.at("id", "algemeen.kerntaak.kerntaak") + "/options"),
                missing(CHECKLIST + "/items"),
                missing(CHECKLIST + "/open"),
                missing(MATRIX + "/rows"),
                missing(MATRIX + "/columns/1/party"),
                missing(WHOLE.at("id", "techniek.accounts.rechten") + "/columns"),
                missing(REGIONS + "/multiple"),
                missing(WHOLE.at("id", "organisatie.adoptieregio.aanspreekpunten") + "/perRegion"));
    }

    static Stream<Arguments> with_a_value_of_another_type() {
        return Stream.of(
                set("/sections", "{\"id\":\"proces\"}", "expected an array, was {\"id\":\"proces\"}"),
                set("/sections/0", "\"proces\"", "expected an object, was \"proces\""),
                set("/title", "\"Model\"", "expected an object, was \"Model\""),
                set("/title/nl", "null", "expected a text, was null"),
                set(TOPIC + "/number", "9", "expected a text, was 9"),
                set(TOPIC + "/profileNotes", "[]", "expected an object, was []"),
                set(QUESTION + "/hints", "\"Denk na.\"", "expected an array, was \"Denk na.\""),
                set(CHECKLIST + "/open", "\"true\"", "expected true or false, was \"true\""),
                set(REGIONS + "/multiple", "1", "expected true or false, was 1"));
    }

    static Stream<Arguments> with_a_key_that_is_not_known() {
        String profiles = "profile: expected one of [kern, structureel, koppel, stand-by, ad-hoc], was \"%s\"";
        return Stream.of(
                set(
                        QUESTION + "/kind",
                        "\"essay\"",
                        "kind: expected one of"
                                + " [text, choice, choices, yes-no, date, number, checklist, table, matrix, regions, contacts],"
                                + " was \"essay\""),
                set(QUESTION + "/voicing", "\"both\"", "voicing: expected one of [joint, each-party], was \"both\""),
                set(
                        QUESTION + "/obligations/structureel",
                        "\"must\"",
                        "obligation: expected one of"
                                + " [required, recommended, optional, not-applicable], was \"must\""),
                set(QUESTION + "/obligations/los", "\"required\"", profiles.formatted("los")),
                set(TOPIC + "/profileNotes/STRUCTUREEL", "{\"nl\":\"x\"}", profiles.formatted("STRUCTUREEL")),
                set("/profiles/0/profile", "\"basis\"", profiles.formatted("basis")),
                set(
                        "/profiles/0/provenance",
                        "\"guess\"",
                        "provenance: expected one of [source, derived]," + " was \"guess\""),
                set(
                        REGIONS + "/fact",
                        "\"region\"",
                        "fact: expected one of"
                                + " [adopting-region, involved-regions, other-regions, core-task, scope, profile], was \"region\""),
                set(
                        MATRIX + "/columns/0/party",
                        "\"joint\"",
                        "party: expected one of [region, partner]," + " was \"joint\""),
                set("/version", "\"1.0\"", "version: expected three numbers such as 1.0.0, was \"1.0\""));
    }

    static Stream<Arguments> with_an_id_in_another_form() {
        String reason = "expected %slower-case words with hyphens, was %s";
        return Stream.of(
                set("/sections/1/id", "\"Proces\"", reason.formatted("", "\"Proces\"")),
                set(TOPIC + "/id", "\"proces.Beeld\"", reason.formatted("\"proces.\" and ", "\"proces.Beeld\"")),
                set(TOPIC + "/id", "\"beelden\"", reason.formatted("\"proces.\" and ", "\"beelden\"")),
                set(
                        QUESTION + "/id",
                        "\"proces.monitoren.één\"",
                        reason.formatted("\"proces.monitoren.\" and ", "\"proces.monitoren.één\"")),
                set(
                        QUESTION + "/id",
                        "\"proces.monitoren.trigger.een\"",
                        reason.formatted("\"proces.monitoren.\" and ", "\"proces.monitoren.trigger.een\"")));
    }

    static Stream<Arguments> with_changes_that_are_none() {
        return Stream.of(
                change("/since", null, "expected a field \"since\""),
                change("/since", "\"1.0\"", "version: expected three numbers such as 1.0.0, was \"1.0\""),
                change("/remark", "\"x\"", "expected one of the fields [questions, since], was \"x\""),
                change("/questions/0/note", null, "expected a field \"note\""),
                change(
                        "/questions/0/remark",
                        "\"x\"",
                        "expected one of the fields [change, from, note, to], was \"x\""),
                change(
                        "/questions/0/to/1",
                        "\"x\"",
                        "question id: expected an id such as" + " proces.monitoren.trigger, was \"x\""),
                change(
                        "/questions/0/change",
                        "\"torn\"",
                        "change: expected one of"
                                + " [added, renamed, split, merged, withdrawn, reworded, meaning-changed], was \"torn\""),
                at(
                        "/changes/questions/0",
                        NEWER.with("/changes/questions/0/to", "[\"proces.alerteren.wijze\"]"),
                        "to: expected two questions or more, was [proces.alerteren.wijze]"),
                at(
                        "/changes/questions/0",
                        NEWER.with("/changes/questions/0/change", "\"added\""),
                        "from: expected no question, was [proces.alerteren.wijze]"),
                at(
                        "/changes/questions/0",
                        NEWER.with("/changes/questions/0/change", "\"merged\""),
                        "from: expected two questions or more, was [proces.alerteren.wijze]"),
                at(
                        "/changes/questions/0",
                        NEWER.without("/changes/questions/0/from"),
                        "from: expected one question, was []"));
    }

    private static Arguments change(String pointer, @Nullable String json, String reason) {
        String whole = "/changes" + pointer;
        return json == null
                ? at(whole.substring(0, whole.lastIndexOf('/')), NEWER.without(whole), reason)
                : at(whole, NEWER.with(whole, json), reason);
    }

    static Stream<Arguments> with_a_value_that_the_domain_refuses() {
        return Stream.of(
                at(
                        "/title",
                        WHOLE.without("/title/nl").with("/title/en", "\"Model\""),
                        "text: expected a Dutch one (nl), was [de, en, fr]"),
                at("/title", WHOLE.with("/title/en", "\" \""), "en: expected some text, was \" \""),
                at(
                        "/title",
                        WHOLE.with("/title/english", "\"Model\""),
                        "language: expected a language of two lower-case letters (ISO 639-1), was \"english\""),
                at(
                        CHECKLIST + "/items/0",
                        WHOLE.with(CHECKLIST + "/items/0/id", "\"Piketregeling\""),
                        "id: expected lower-case words with hyphens, was \"Piketregeling\""),
                at(TOPIC, WHOLE.with(TOPIC + "/questions", "[]"), "questions: expected at least one, was empty"),
                at(
                        QUESTION,
                        WHOLE.with(QUESTION + "/fact", "\"profile\""),
                        "voicing: expected joint for a fact of the agreement, was each-party"),
                at(
                        MATRIX,
                        WHOLE.with(MATRIX + "/fact", "\"profile\""),
                        "fact: expected one that answers a question of kind matrix, was \"profile\""));
    }

    static Stream<Arguments> with_a_type_that_is_none() {
        String column = WHOLE.at("id", "techniek.accounts.rechten") + "/columns/1";
        return Stream.of(
                kind("\"number\"", "", "expected a field \"unit\""),
                at(
                        QUESTION + "/unit",
                        WHOLE.with(QUESTION + "/kind", "\"number\"").with(QUESTION + "/unit", "\"seconds\""),
                        "unit: expected one of [minutes, hours, people, euros], was \"seconds\""),
                kind("\"choices\"", "", "expected a field \"options\""),
                at(
                        QUESTION + "/options",
                        WHOLE.with(QUESTION + "/kind", "\"yes-no\"").with(QUESTION + "/options", "[]"),
                        "expected one of the fields [askedIf, fact, hints, id, kind, obligations, text, voicing],"
                                + " was []"),
                set(column + "/kind", "\"table\"", "expected the kind of a single value, was \"table\""),
                set(column + "/required", "\"yes\"", "expected true or false, was \"yes\""),
                at(column, WHOLE.with(column + "/kind", "\"number\""), "expected a field \"unit\""));
    }

    private static Arguments kind(String kind, String place, String reason) {
        return at(QUESTION + place, WHOLE.with(QUESTION + "/kind", kind), reason);
    }

    static Stream<Arguments> with_a_condition_that_is_none() {
        return Stream.of(
                condition("", "{}", "expected an array, was {}"),
                condition("/0", "[{}]", "expected one field, \"allOf\" or \"anyOf\", was {}"),
                condition(
                        "/0", "[{\"noneOf\": []}]", "expected one field, \"allOf\" or \"anyOf\", was {\"noneOf\":[]}"),
                condition("/0/anyOf", "[{\"anyOf\": []}]", "tests: expected at least one, was empty"),
                condition("/0/allOf/0", "[{\"allOf\": [{\"is\": [\"yes\"]}]}]", "expected a field \"question\""),
                condition(
                        "/0/allOf/0",
                        "[{\"allOf\": [{\"fact\": \"scope\", \"is\": []}]}]",
                        "values: expected at least one, was empty"),
                condition(
                        "/0/allOf/0/fact",
                        "[{\"allOf\": [{\"fact\": \"weather\", \"is\": [\"wet\"]}]}]",
                        "fact: expected one of [adopting-region, involved-regions, other-regions, core-task, scope,"
                                + " profile], was \"weather\""),
                condition(
                        "/0/allOf/0/fact",
                        "[{\"allOf\": [{\"fact\": \"adopting-region\", \"is\": [\"VR08\"]}]}]",
                        "fact: expected one that conditions can test, was \"adopting-region\""),
                condition(
                        "/0/allOf/0/is/0",
                        "[{\"allOf\": [{\"fact\": \"scope\", \"is\": [\"wereldwijd\"]}]}]",
                        "expected one of [regionaal, landelijk], was \"wereldwijd\""),
                condition(
                        "/0/allOf/0/question",
                        "[{\"allOf\": [{\"fact\": \"scope\", \"question\": \"a.b.c\", \"is\": [\"landelijk\"]}]}]",
                        "expected one of the fields [fact, is], was \"a.b.c\""),
                condition(
                        "/0/allOf/0/question",
                        "[{\"allOf\": [{\"question\": \"trigger\", \"is\": [\"yes\"]}]}]",
                        "question id: expected an id such as proces.monitoren.trigger, was \"trigger\""));
    }

    private static Arguments condition(String pointer, String json, String reason) {
        return at(QUESTION + "/askedIf" + pointer, WHOLE.with(QUESTION + "/askedIf", json), reason);
    }

    private static Arguments set(String pointer, String json, String reason) {
        return at(pointer, WHOLE.with(pointer, json), reason);
    }

    private static Arguments missing(String pointer) {
        int slash = pointer.lastIndexOf('/');
        return at(
                pointer.substring(0, slash),
                WHOLE.without(pointer),
                "expected a field \"%s\"".formatted(pointer.substring(slash + 1)));
    }

    static Arguments at(String pointer, EditedJson broken, String reason) {
        return arguments(named(pointer + ": " + reason, broken.text()), pointer, reason);
    }
}
