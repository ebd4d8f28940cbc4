package nl.ncw.export.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import nl.ncw.export.TestAgreements;
import nl.ncw.fixture.json.EditedJson;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.agreement.ValidityPeriod;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Severity;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong in a file is found, and kept. */
class JsonFindingsTest {
    private static final String ANSWER = "\"question\": \"proces.alerteren.wijze\", \"voice\": \"joint\"";
    private static final AnswerKey KEY = new AnswerKey(new QuestionId("proces.alerteren.wijze"), Voice.JOINT);

    private static ReadResult draftWith(String fields) throws IOException {
        return JsonFile.read(JsonFile.draftWith(fields));
    }

    /** An answer to a question of the catalogue, with a value. */
    private static String given(String value) {
        return "\"answers\": [{%s, \"state\": \"given\", \"value\": %s}]".formatted(ANSWER, value);
    }

    @ParameterizedTest
    @CsvSource({
        "idd, /idd, id",
        "Title, /Title, title",
        "signatorys, /signatorys, signatories",
    })
    void an_unknown_field_is_told_with_the_nearest_field_that_is_lacking(String name, String pointer, String nearest)
            throws IOException {
        assertThat(draftWith("\"%s\": \"x\"".formatted(name)).findings())
                .extracting(finding -> finding.place().toString(), finding -> finding.message(Locale.ENGLISH))
                .containsExactly(tuple(
                        pointer,
                        "The field \"%s\" is no part of this format. Did you mean \"%s\"? Its content was kept apart."
                                .formatted(name, nearest)));
    }

    @Test
    void a_misspelt_status_is_told_with_the_field_that_was_meant() throws IOException {
        String misspelt = JsonFile.draftWith("\"id\": \"x\"").replace("\"status\": ", "\"statsu\": ");
        assertThat(JsonFile.read(misspelt).findings())
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .singleElement()
                .asString()
                .contains("Did you mean \"status\"?");
    }

    @Test
    void an_unknown_field_of_an_object_is_told_with_the_nearest_field_of_that_object() throws IOException {
        assertThat(draftWith("\"validity\": {\"frm\": \"2026-01-01\", \"status\": \"x\"}")
                        .findings())
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .satisfiesExactly(
                        first -> assertThat(first).contains("Did you mean \"from\"?"),
                        second -> assertThat(second).doesNotContain("Did you mean"));
    }

    @Test
    void an_unknown_field_with_a_very_long_name_is_told_as_it_is() throws IOException {
        assertThat(draftWith("\"%s\": 1".formatted("status".repeat(1000))).findings())
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.message(Locale.ENGLISH)).doesNotContain("Did you mean"));
    }

    @Nested
    public class A_wrong_part {
        static Stream<Arguments> wrong_parts() {
            String region = "{\"code\": \"VR08\", \"name\": \"Gelderland-Zuid\"}";
            return Stream.of(
                    arguments("\"id\": \"een id met spaties\"", "/id", "/id"),
                    arguments("\"region\": \"VR08\"", "/region", "/region"),
                    arguments("\"region\": null", "/region", "/region"),
                    arguments("\"region\": {\"name\": \"Gelderland-Zuid\"}", "/region", "/region"),
                    arguments("\"region\": {\"code\": \"8\", \"name\": \"Gelderland-Zuid\"}", "/region", "/region"),
                    arguments(
                            "\"involvedRegions\": [%s, %s]".formatted(region, region),
                            "/involvedRegions/1",
                            "/involvedRegions/1"),
                    arguments("\"partner\": {\"name\": 7, \"coreTask\": \"beheerder\"}", "/partner/name", "/partner"),
                    arguments(
                            "\"partner\": {\"name\": \"x\", \"coreTask\": \"baas\"}",
                            "/partner/coreTask",
                            "/partner/coreTask"),
                    arguments("\"validity\": {\"from\": \"1 maart 2026\"}", "/validity/from", "/validity/from"),
                    arguments("\"validity\": {\"until\": \"2026-02-30\"}", "/validity/until", "/validity/until"),
                    arguments("\"validity\": {\"from\": {\"y\": 1}}", "/validity/from", "/validity/from"),
                    arguments("\"validity\": \"altijd\"", "/validity", "/validity"),
                    arguments("\"contacts\": [{\"party\": \"beide\", \"name\": \"x\"}]", "/contacts/0", "/contacts/0"),
                    arguments("\"contacts\": \"geen\"", "/contacts", "/contacts"),
                    arguments("\"signatories\": [{\"party\": \"region\"}]", "/signatories/0", "/signatories/0"),
                    arguments(
                            "\"revisions\": [{\"version\": \"1\", \"date\": \"nu\", \"author\": \"x\", \"change\": \"y\"}]",
                            "/revisions/0/date",
                            "/revisions/0"),
                    arguments("\"unplaced\": [{\"origin\": \"x\"}]", "/unplaced/0", "/unplaced/0"),
                    arguments("\"a/b~c\": 1, \"contacts\": [[]]", "/contacts/0", "/contacts/0"));
        }

        static Stream<Arguments> wrong_answers() {
            return Stream.of(
                    arguments("\"answers\": {}", "/answers", "/answers"),
                    arguments("\"answers\": [7]", "/answers/0", "/answers/0"),
                    arguments("\"answers\": [{\"voice\": \"joint\"}]", "/answers/0", "/answers/0"),
                    arguments("\"answers\": [{\"question\": \"x\", \"voice\": \"joint\"}]", "/answers/0", "/answers/0"),
                    arguments(
                            "\"answers\": [{%s, \"state\": \"open\"}]".formatted(ANSWER),
                            "/answers/0/state",
                            "/answers/0"),
                    arguments(
                            "\"answers\": [{%s, \"state\": \"given\"}]".formatted(ANSWER), "/answers/0", "/answers/0"),
                    arguments(
                            "\"answers\": [{%s, \"state\": \"to-be-settled\", \"due\": 2026}]".formatted(ANSWER),
                            "/answers/0/due",
                            "/answers/0"),
                    arguments(given("{\"kind\": \"datum\", \"text\": \"x\"}"), "/answers/0", "/answers/0"),
                    arguments(given("{\"kind\": \"text\"}"), "/answers/0/value", "/answers/0"),
                    arguments(given("{\"kind\": \"text\", \"text\": \" \"}"), "/answers/0", "/answers/0"),
                    arguments(given("{\"kind\": \"text\", \"text\": [\"x\"]}"), "/answers/0/value/text", "/answers/0"),
                    arguments(given("{\"kind\": \"checklist\"}"), "/answers/0/value", "/answers/0"),
                    arguments(given("{\"kind\": \"checklist\", \"ticks\": []}"), "/answers/0", "/answers/0"),
                    arguments(
                            given("{\"kind\": \"checklist\", \"ticks\": [{\"item\": \"x\", \"own\": \"ja\"}]}"),
                            "/answers/0/value/ticks/0/own",
                            "/answers/0"),
                    arguments(given("{\"kind\": \"table\", \"rows\": {}}"), "/answers/0/value/rows", "/answers/0"),
                    arguments(
                            given("{\"kind\": \"table\", \"rows\": [{\"functie\": 1}]}"),
                            "/answers/0/value/rows/0/functie",
                            "/answers/0"),
                    arguments(given("{\"kind\": \"matrix\", \"rows\": []}"), "/answers/0/value/rows", "/answers/0"),
                    arguments(
                            given("{\"kind\": \"regions\", \"regions\": [{\"code\": \"VR08\"}]}"),
                            "/answers/0/value/regions/0",
                            "/answers/0"),
                    arguments(
                            given("{\"kind\": \"contacts\", \"contacts\": [{\"name\": \"\"}]}"),
                            "/answers/0",
                            "/answers/0"));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource({"wrong_parts", "wrong_answers"})
        void is_an_error_at_its_place(String fields, String place) throws IOException {
            assertThat(draftWith(fields).findings())
                    .filteredOn(finding -> finding.severity() == Severity.ERROR)
                    .extracting(Finding::code, finding -> finding.place().toString())
                    .containsExactly(tuple("json.wrong-content", place));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource({"wrong_parts", "wrong_answers"})
        void is_kept_whole(String fields, String place, String kept) throws IOException {
            UnplacedText whole = new UnplacedText(
                    kept,
                    EditedJson.parse(JsonFile.draftWith(fields)).node(kept).toString());
            assertThat(draftWith(fields).agreement().unplaced()).contains(whole);
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("wrong_answers")
        void is_kept_once_and_nothing_in_it_reported_as_unknown(String fields, String place) throws IOException {
            assertThat(draftWith(fields).agreement().unplaced()).hasSize(1);
        }

        @Test
        void is_shown_without_half_a_character() throws IOException {
            // 60 characters would end between the halves of an engine.
            String text = "\"" + "a".repeat(58) + "🚒🚒\"";

            assertThat(draftWith("\"validity\": " + text).findings())
                    .singleElement()
                    .extracting(finding -> finding.message(TestAgreements.DUTCH))
                    .asString()
                    .contains("a".repeat(58) + "…")
                    .doesNotContain("\\ud83d");
        }

        @Test
        void spoils_no_other() throws IOException {
            String json =
                    JsonFile.of(TestAgreements.full()).with("/partner", "7").text();
            assertThat(JsonFile.read(json).agreement().answers())
                    .isEqualTo(TestAgreements.full().answers());
        }

        @Test
        void of_the_validity_does_not_take_the_other_days_along() throws IOException {
            String json = JsonFile.of(TestAgreements.full())
                    .with("/validity/until", "\"2028-02-30\"")
                    .text();
            assertThat(JsonFile.read(json).agreement().validity())
                    .isEqualTo(ValidityPeriod.from(LocalDate.of(2026, 3, 1)).evaluatedBy(LocalDate.of(2027, 9, 1)));
        }

        @Test
        void leaves_the_status_a_draft() throws IOException {
            String json = JsonFile.of(TestAgreements.empty())
                    .with("/status", "\"nieuw\"")
                    .text();
            assertThat(JsonFile.read(json).findings())
                    .extracting(finding -> finding.place().toString())
                    .containsExactly("/status");
        }
    }

    @Nested
    class A_field_that_is_no_part_of_the_format {
        static Stream<Arguments> unknown_fields() {
            String region = "{\"code\": \"VR08\", \"name\": \"x\", \"y\": 1}";
            return Stream.of(
                    arguments("\"y\": 1", "/y"),
                    arguments("\"a/b~c\": 1", "/a~1b~0c"),
                    arguments("\"region\": " + region, "/region/y"),
                    arguments("\"involvedRegions\": [" + region + "]", "/involvedRegions/0/y"),
                    arguments(
                            "\"contacts\": [{\"party\": \"region\", \"name\": \"x\", \"region\": " + region + "}]",
                            "/contacts/0/region/y"),
                    arguments(
                            "\"answers\": [{%s, \"state\": \"not-applicable\", \"y\": 1}]".formatted(ANSWER),
                            "/answers/0/y"),
                    arguments(given("{\"kind\": \"text\", \"text\": \"x\", \"y\": 1}"), "/answers/0/value/y"),
                    arguments(
                            given("{\"kind\": \"regions\", \"regions\": [" + region + "]}"),
                            "/answers/0/value/regions/0/y"));
        }

        @ParameterizedTest(name = "{1}")
        @MethodSource("unknown_fields")
        void is_one_warning_at_its_pointer(String fields, String pointer) throws IOException {
            assertThat(draftWith(fields).findings())
                    .extracting(
                            Finding::severity,
                            Finding::code,
                            finding -> finding.place().toString())
                    .containsExactly(tuple(Severity.WARNING, "json.unknown-field", pointer));
        }

        @ParameterizedTest(name = "{1}")
        @MethodSource("unknown_fields")
        void is_kept_under_its_pointer(String fields, String pointer) throws IOException {
            assertThat(draftWith(fields).agreement().unplaced()).containsExactly(new UnplacedText(pointer, "1"));
        }

        @Test
        void is_found_in_the_reference_to_the_catalogue_too() throws IOException {
            String json = JsonFile.of(TestAgreements.empty())
                    .with("/catalogue/y", "1")
                    .text();
            assertThat(JsonFile.read(json).agreement().unplaced())
                    .containsExactly(new UnplacedText("/catalogue/y", "1"));
        }

        @Test
        void is_found_in_the_reference_to_an_overlay_too() throws IOException {
            String json = JsonFile.of(TestAgreements.empty())
                    .with("/catalogue/overlays", "[{\"id\": \"vr08\", \"version\": \"1.0.0\", \"y\": 1}]")
                    .text();
            assertThat(JsonFile.read(json).agreement().unplaced())
                    .containsExactly(new UnplacedText("/catalogue/overlays/0/y", "1"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"1.10", "0.12345678901234567890", "123456789012345678901234567890", "1E+400"})
        void keeps_each_digit_of_a_number(String number) throws IOException {
            assertThat(draftWith("\"y\": " + number).agreement().unplaced())
                    .containsExactly(new UnplacedText("/y", number));
        }

        @Test
        void may_have_a_name_that_no_text_can_hold() throws IOException {
            assertThat(draftWith("\"\\u0000\": 1").agreement().unplaced())
                    .containsExactly(new UnplacedText("/\\u0000", "1"));
        }
    }

    @Nested
    class A_second_answer_to_a_question {
        private static final String TWO = """
                "answers": [{%1$s, "state": "not-applicable", "reason": "eerste"},
                {%1$s, "state": "not-applicable", "reason": "tweede"}]""".formatted(ANSWER);

        @Test
        void is_an_error() throws IOException {
            assertThat(draftWith(TWO).findings())
                    .extracting(
                            Finding::severity,
                            Finding::code,
                            finding -> finding.place().toString())
                    .containsExactly(tuple(Severity.ERROR, "json.duplicate-answer", "/answers/1"));
        }

        @Test
        void does_not_replace_the_first() throws IOException {
            assertThat(draftWith(TWO).agreement().answers()).containsEntry(KEY, Answer.notApplicable("eerste"));
        }

        @Test
        void is_kept() throws IOException {
            assertThat(draftWith(TWO).agreement().unplaced())
                    .singleElement()
                    .satisfies(kept -> assertThat(kept.content()).contains("tweede"));
        }
    }

    @Nested
    class An_answer_to_a_question_that_the_catalogue_has_not {
        private static final String UNKNOWN =
                "\"answers\": [{\"question\": \"a.b.c\", \"voice\": \"joint\", \"state\": \"not-applicable\"}]";

        @Test
        void is_a_warning() throws IOException {
            assertThat(draftWith(UNKNOWN).findings())
                    .extracting(
                            Finding::severity,
                            Finding::code,
                            finding -> finding.place().toString())
                    .containsExactly(tuple(Severity.WARNING, "json.unknown-question", "/answers/0"));
        }

        @Test
        void is_an_answer_all_the_same() throws IOException {
            assertThat(draftWith(UNKNOWN).agreement().answers())
                    .containsKey(new AnswerKey(new QuestionId("a.b.c"), Voice.JOINT));
        }
    }

    @Nested
    class A_catalogue_that_is_not_known {
        private final String json = JsonFile.of(TestAgreements.full())
                .with("/catalogue/version", "\"9.9.9\"")
                .text();

        @Test
        void is_a_warning() throws IOException {
            assertThat(JsonFile.read(json).findings())
                    .extracting(
                            Finding::severity,
                            Finding::code,
                            finding -> finding.place().toString())
                    .containsExactly(tuple(Severity.WARNING, "json.catalogue-unknown", "/catalogue"));
        }

        @Test
        void leaves_the_answers_as_they_are() throws IOException {
            assertThat(JsonFile.read(json).agreement().answers())
                    .isEqualTo(TestAgreements.full().answers());
        }
    }

    @Test
    void a_message_shows_values_as_they_are_and_never_interprets_them() throws IOException {
        assertThat(draftWith("\"validity\": {\"from\": \"%s %d ${x}\"}")
                        .findings()
                        .get(0)
                        .message(Locale.ENGLISH))
                .contains("not \"%s %d ${x}\"");
    }
}
