package nl.ncw.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.stream.Stream;
import nl.ncw.fixture.json.EditedJson;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of mistake is reported with the file, the JSON pointer of the place, and the reason. */
class MalformedCatalogueTest {
    private static final String TEXT = BundledJson.textOf(BundledJson.CATALOGUE);
    private static final EditedJson WHOLE = BundledJson.catalogue();

    private static MalformedCatalogueException refusalOf(String json) {
        return catchThrowableOfType(MalformedCatalogueException.class, () -> BundledJson.read(json));
    }

    private static void assertRefused(String json, String pointer, String reason) {
        assertThatExceptionOfType(MalformedCatalogueException.class)
                .isThrownBy(() -> BundledJson.read(json))
                .withMessage("my.json#%s: %s", pointer, reason);
    }

    @Test
    void a_refusal_names_file_pointer_and_reason_for_programs_too() {
        assertThat(refusalOf(WHOLE.with("/title/nl", "7").text()))
                .extracting(
                        MalformedCatalogueException::file,
                        MalformedCatalogueException::pointer,
                        MalformedCatalogueException::reason)
                .containsExactly("my.json", "/title/nl", "expected a text, was 7");
    }

    @Test
    void a_refusal_shows_the_beginning_of_what_was_there_without_half_a_character() {
        String text = "[\"" + "a".repeat(57) + "🚒".repeat(9) + "\"]";

        assertThat(refusalOf(WHOLE.with("/title/nl", text).text()))
                .hasMessageEndingWith("was [\"" + "a".repeat(57) + "…");
    }

    @Nested
    class What_is_no_json {
        @Test
        void is_refused_with_line_and_column() {
            assertThat(refusalOf("Modeluitwerking"))
                    .hasMessageStartingWith("my.json#: expected JSON: Unrecognized token 'Modeluitwerking'")
                    .hasMessageEndingWith("(line 1, column 1)");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\"a\": NaN}",
                    "{\"a\": 01}",
                    "{\"a\": 1e}",
                    "{\"a\": 1} x",
                    "{} {}",
                    "{/* a */}",
                    "{\"a\": \"\t\"}",
                    "{\"a\" 1}",
                    "{a: 1}",
                    "{\"a\": \"\\x\"}"
                })
        void is_refused_without_words_of_the_library(String text) {
            assertThat(refusalOf(text).getMessage())
                    .startsWith("my.json#")
                    .contains("expected JSON: ", "(line 1, column ")
                    .doesNotContain("Feature", "`", "_", "JsonToken", "tools.");
        }

        @Test
        void is_refused_when_it_is_nothing_at_all() {
            assertRefused("", "", "expected an object, was nothing");
        }

        @Test
        void is_refused_when_something_comes_after_it() {
            assertThat(refusalOf(TEXT + "{}")).hasMessageStartingWith("my.json#: expected JSON: Trailing token");
        }

        @Test
        void is_refused_at_the_place_where_it_was_cut_off() {
            String cut = TEXT.substring(0, TEXT.indexOf("\"proces.monitoren.trigger\"") + 10);

            assertThat(refusalOf(cut))
                    .hasMessageStartingWith(
                            "my.json#%s/id: expected JSON: Unexpected end-of-input",
                            WHOLE.at("id", "proces.monitoren.trigger"));
        }

        @Test
        void is_refused_at_the_key_that_is_there_twice() {
            String twice = TEXT.replace("\"number\": \"6\",", "\"number\": \"6\", \"number\": \"7\",");

            assertThat(refusalOf(twice))
                    .hasMessageStartingWith(
                            "my.json#%s/number: expected JSON: Duplicate Object property \"number\" (line ",
                            WHOLE.at("id", "proces.monitoren"));
        }

        @Test
        void is_refused_when_its_bytes_are_not_utf_8() {
            byte[] latin = {'{', '"', (byte) 0xE9, '"', ':', '1', '}'};

            assertThatExceptionOfType(MalformedCatalogueException.class)
                    .isThrownBy(() -> new CatalogueReader().read("my.json", new ByteArrayInputStream(latin)))
                    .withMessageStartingWith("my.json#: expected JSON: Invalid UTF-8");
        }
    }

    @Nested
    class What_is_made_to_do_harm {
        @Test
        void is_refused_when_it_is_nested_too_deep() {
            String deep =
                    WHOLE.with("/title/nl", "[".repeat(40) + "]".repeat(40)).text();

            assertThat(refusalOf(deep))
                    .hasMessageStartingWith("my.json#: expected JSON: Document nesting depth (33) exceeds");
        }

        @Test
        void is_refused_when_it_is_longer_than_eight_mebibytes() {
            assertThat(refusalOf(" ".repeat(8 * 1024 * 1024) + "{}"))
                    .hasMessageStartingWith("my.json#: expected JSON: Document length");
        }

        @Test
        void is_not_read_on_when_it_has_no_end() {
            EndlessSpaces endless = new EndlessSpaces();

            assertThatExceptionOfType(MalformedCatalogueException.class)
                    .isThrownBy(() -> new CatalogueReader().read("my.json", endless));
            assertThat(endless.given).isEqualTo(8L * 1024 * 1024 + 1);
        }

        @Test
        void is_refused_without_running_out_of_stack_when_an_id_is_endless() {
            String question = WHOLE.at("id", "proces.monitoren.trigger");
            String endless = "\"proces.monitoren." + "a-".repeat(100_000) + "\"";

            assertThat(refusalOf(WHOLE.with(question + "/id", endless).text()).pointer())
                    .isEqualTo(question + "/id");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({
        "nl.ncw.catalogue.BrokenCatalogues#with_a_field_that_is_not_known",
        "nl.ncw.catalogue.BrokenCatalogues#without_a_field",
        "nl.ncw.catalogue.BrokenCatalogues#with_a_value_of_another_type",
        "nl.ncw.catalogue.BrokenCatalogues#with_a_key_that_is_not_known",
        "nl.ncw.catalogue.BrokenCatalogues#with_an_id_in_another_form",
        "nl.ncw.catalogue.BrokenCatalogues#with_changes_that_are_none",
        "nl.ncw.catalogue.BrokenCatalogues#with_a_value_that_the_domain_refuses",
        "nl.ncw.catalogue.BrokenCatalogues#with_a_type_that_is_none",
        "nl.ncw.catalogue.BrokenCatalogues#with_a_condition_that_is_none"
    })
    void a_mistake_that_the_schema_tells_is_refused_at_its_place(String json, String pointer, String reason) {
        assertRefused(json, pointer, reason);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes_beyond_the_schema")
    void a_mistake_beyond_the_schema_is_refused_at_its_place(String json, String pointer, String reason) {
        assertRefused(json, pointer, reason);
    }

    static Stream<Arguments> mistakes_beyond_the_schema() {
        String section = WHOLE.at("id", "proces");
        String topic = WHOLE.at("id", "proces.monitoren");
        String question = WHOLE.at("id", "proces.monitoren.trigger");
        String matrix = WHOLE.at("id", "proces.op-en-afschalen.niveaus");
        String below = "expected \"%s.\" and lower-case words with hyphens, was \"%s\"";
        return Stream.of(
                BrokenCatalogues.at(
                        question + "/id",
                        WHOLE.with(question + "/id", "\"proces.alerteren.trigger\""),
                        below.formatted("proces.monitoren", "proces.alerteren.trigger")),
                BrokenCatalogues.at(
                        topic + "/id",
                        WHOLE.with(topic + "/id", "\"processen.monitoren\""),
                        below.formatted("proces", "processen.monitoren")),
                BrokenCatalogues.at(
                        topic,
                        WHOLE.with(question + "/id", "\"proces.monitoren.wijze\""),
                        "questions: expected each once, was \"proces.monitoren.wijze\" twice"),
                BrokenCatalogues.at(
                        section,
                        WHOLE.with(
                                topic,
                                WHOLE.node(WHOLE.at("id", "proces.alerteren")).toString()),
                        "topics: expected each once, was \"proces.alerteren\" twice"),
                BrokenCatalogues.at(
                        "",
                        WHOLE.with("/sections/5", WHOLE.node(section).toString()),
                        "sections: expected each once, was \"proces\" twice"),
                BrokenCatalogues.at(
                        "/profiles/1",
                        WHOLE.with("/profiles/0", "{\"profile\": \"structureel\", \"provenance\": \"source\"}"),
                        "expected each profile once,"
                                + " was {\"profile\":\"structureel\",\"provenance\":\"derived\"}"),
                BrokenCatalogues.at(
                        question + "/obligations",
                        WHOLE.with(question + "/obligations", "{\"kern\": \"optional\"}"),
                        "expected an obligation for each of [kern, structureel, koppel, stand-by, ad-hoc],"
                                + " was {\"kern\":\"optional\"}"),
                BrokenCatalogues.at(
                        matrix,
                        WHOLE.with(matrix + "/suggestions/landelijk", "{\"crisispartner\": {\"nl\": \"NCC\"}}"),
                        "suggestions: expected a row out of [operationeel, tactisch, strategisch],"
                                + " was \"landelijk\""),
                BrokenCatalogues.at(
                        matrix,
                        WHOLE.with(matrix + "/suggestions/tactisch/rijk", "{\"nl\": \"NCC\"}"),
                        "suggestions: expected a column out of [veiligheidsregio, crisispartner], was \"rijk\""));
    }

    /** Whether a condition fits is known when all questions are read, so that the reason names the question. */
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void conditions_that_do_not_fit_are_refused(String json, String pointer, String reason) {
        assertRefused(json, pointer, reason);
    }

    static Stream<Arguments> conditions_that_do_not_fit_are_refused() {
        String trigger = "proces.monitoren.trigger";
        return Stream.of(
                condition(
                        "proces.monitoren.peil",
                        "yes",
                        trigger
                                + ": expected a condition on a question of the catalogue, was \"proces.monitoren.peil\""),
                condition(
                        "algemeen.kerntaak.kerntaak",
                        "boer",
                        trigger + ": expected a condition on values out of [hulpdienst, beheerder, dienstverlener,"
                                + " incidentele-partner], was \"boer\""),
                condition(
                        "proces.alerteren.wijze",
                        "yes",
                        trigger + ": expected a condition on a question of kind choice, choices or yes-no,"
                                + " was \"proces.alerteren.wijze\" of kind text"));
    }

    private static Arguments condition(String question, String value, String reason) {
        return BrokenCatalogues.at(
                "",
                WHOLE.with(
                        WHOLE.at("id", "proces.monitoren.trigger") + "/askedIf",
                        "[{\"allOf\": [{\"question\": \"%s\", \"is\": [\"%s\"]}]}]".formatted(question, value)),
                reason);
    }

    @Test
    void questions_that_depend_on_each_other_are_refused() {
        String question = WHOLE.at("id", "proces.monitoren.trigger");
        EditedJson circular = WHOLE.with(question + "/kind", "\"yes-no\"")
                .with(
                        question + "/askedIf",
                        "[{\"allOf\": [{\"question\": \"proces.monitoren.trigger\", \"is\": [\"yes\"]}]}]");

        assertThat(refusalOf(circular.text()))
                .hasMessageContainingAll(
                        "proces.monitoren.trigger: expected a condition that does not depend on itself");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void changes_that_do_not_fit_are_refused(String json, String pointer, String reason) {
        assertRefused(json, pointer, reason);
    }

    static Stream<Arguments> changes_that_do_not_fit_are_refused() {
        EditedJson newer = BundledJson.of(BundledJson.NEWER_CATALOGUE);
        String first = "/changes/questions/0";
        return Stream.of(
                BrokenCatalogues.at(
                        "",
                        newer.with("/changes/since", "\"1.1.0\""),
                        "changes: expected those since a version before 1.1.0, was since 1.1.0"),
                BrokenCatalogues.at(
                        "",
                        newer.with(first + "/to/1", "\"proces.alerteren.tijd\""),
                        "changes: expected a question of version 1.1.0, was \"proces.alerteren.tijd\""),
                BrokenCatalogues.at(
                        "/changes",
                        newer.with("/changes/questions/1", newer.node(first).toString()),
                        "from: expected each once, was \"proces.alerteren.wijze\" twice"),
                BrokenCatalogues.at(
                        "",
                        newer.with("/changes/questions/7/from/0", "\"techniek.terugvalprocedure.wijze\""),
                        "changes: expected no such question in version 1.1.0,"
                                + " was \"techniek.terugvalprocedure.wijze\""));
    }

    /** Gives spaces for ever and counts them. */
    private static final class EndlessSpaces extends InputStream {
        private long given;

        @Override
        public int read() {
            given++;
            return ' ';
        }
    }
}
