package nl.ncw.export.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.export.TestAgreements;
import nl.ncw.fixture.json.EditedJson;
import nl.ncw.model.port.UnreadableAgreementException;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

/** What is no agreement at all is refused, with the place and the reason. */
class UnreadableJsonTest {
    private static final String DRAFT = JsonFile.textOf(TestAgreements.empty());
    private static final EditedJson FILE = JsonFile.of(TestAgreements.empty());
    private static final int MEBIBYTE = 1024 * 1024;

    private static UnreadableAgreementException refusalOf(String json) {
        return catchThrowableOfType(UnreadableAgreementException.class, () -> JsonFile.read(json));
    }

    private static void assertRefused(String json, String place, String reason) {
        UnreadableAgreementException refusal = refusalOf(json);
        assertThat(refusal).hasMessageStartingWith(place.isEmpty() ? reason : place + ": " + reason);
    }

    @Nested
    class What_is_no_json {
        static Stream<Arguments> texts() {
            return Stream.of(
                    arguments("Beste Anna,\nhierbij de afspraken.", "1:1"),
                    arguments("{\n  'format': 'ncw-agreement'\n}", "2:3"),
                    arguments(DRAFT.substring(0, DRAFT.length() - 4), "9:22"),
                    arguments(DRAFT + "{}", "11:1"),
                    arguments("PK\u0003\u0004", "1:1"),
                    arguments("{\"x\": \"\u0000\"}", "1:8"));
        }

        @ParameterizedTest
        @MethodSource("texts")
        void is_refused_with_line_and_column(String text, String place) {
            assertThat(refusalOf(text).place()).hasToString(place);
        }

        @Test
        void is_refused_in_words_for_people() {
            assertThat(refusalOf("Beste Anna").message(TestAgreements.DUTCH))
                    .startsWith("Dit is geen geldig JSON-bestand: regel 1, kolom");
        }

        @Test
        void keeps_its_cause_for_programmers() {
            assertThat(refusalOf("Beste Anna")).hasCauseInstanceOf(JacksonException.class);
        }

        static Stream<Arguments> errors() {
            return Stream.of(
                    arguments("{\"a\": NaN}", "NaN"),
                    arguments("{\"a\": -Infinity}", "no number"),
                    arguments("{\"a\": 01}", "no number"),
                    arguments("{\"a\": " + "1".repeat(2000) + "}", "no number"),
                    arguments("{} {}", "comes after its end"),
                    arguments("{\"a\": 1", "end is missing"),
                    arguments("[".repeat(40), "nesting depth"),
                    arguments("{\"a\": 1, \"a\": 1}", "twice"),
                    arguments("{\"a\": yes}", "something else belongs here"),
                    arguments("{\"a\": \"\t\"}", "something else belongs here"),
                    arguments("{/* a */}", "something else belongs here"));
        }

        @ParameterizedTest
        @MethodSource("errors")
        void is_refused_without_words_of_a_library(String text, String reason) {
            UnreadableAgreementException refusal = refusalOf(text);
            assertThat(refusal.message(Locale.ENGLISH)).contains("line 1, column", reason);
            assertThat(LocalisedText.LANGUAGES.stream().map(refusal::message))
                    .doesNotHaveDuplicates()
                    .noneMatch(message -> message.matches(".*(Feature|`|_|Token|Stream|tools\\.|::).*"));
        }

        @Test
        void is_refused_when_it_is_in_no_encoding() {
            byte[] latin1 = {'{', '"', (byte) 0xE9, '"', ':', '1', '}'};
            assertThatThrownBy(() -> JsonFile.read(latin1)).isInstanceOf(UnreadableAgreementException.class);
        }

        @Test
        void is_refused_when_a_field_stands_twice_in_it() {
            assertRefused(JsonFile.draftWith("\"id\": \"a\", \"id\": \"b\""), "3:63", "This is no valid JSON file");
        }
    }

    @Nested
    class An_empty_file {
        @Test
        void is_refused_as_what_it_is() {
            assertRefused("", "", "The file is empty");
        }

        @Test
        void is_refused_in_the_language_asked_for() {
            assertThat(refusalOf("").message(TestAgreements.DUTCH)).startsWith("Het bestand is leeg");
        }
    }

    @Nested
    class What_is_json_but_no_agreement {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "  ",
                    "[]",
                    "7",
                    "null",
                    "{}",
                    "{\"format\": \"iets-anders\"}",
                    "{\"format\": \"ncw-agreement\"}"
                })
        void is_refused(String json) {
            assertRefused(json, "", "This is JSON, but no ncw agreement");
        }

        @ParameterizedTest
        @ValueSource(strings = {"1.0", "\"1\"", "\"een\"", "\"-1.0\"", "null"})
        void is_refused_at_a_version_that_is_none(String version) {
            assertRefused(
                    FILE.with("/formatVersion", version).text(),
                    "/formatVersion",
                    "This is JSON, but no ncw agreement");
        }

        @Test
        void is_refused_at_a_format_that_is_no_text() {
            assertRefused("{\"format\": 1}", "/format", "This is JSON, but no ncw agreement");
        }
    }

    @Nested
    class Another_version_of_the_format {
        @Test
        void is_refused_when_the_major_number_is_higher() {
            assertRefused(
                    FILE.with("/formatVersion", "\"2.0\"").text(),
                    "/formatVersion",
                    "This file has version 2.0 of the file format; this version of ncw reads up to 1.1.");
        }

        @Test
        void is_read_when_only_the_minor_number_is_higher() throws IOException {
            assertThat(JsonFile.read(FILE.with("/formatVersion", "\"1.9\"").text())
                            .agreement())
                    .isEqualTo(TestAgreements.empty());
        }
    }

    @Nested
    public class An_agreement_that_does_not_name {
        static Stream<Arguments> missing() {
            return Stream.of(
                    arguments(FILE.without("/catalogue"), "", "The file does not say to which catalogue"),
                    arguments(
                            FILE.with("/catalogue", "\"x\""), "/catalogue", "The file does not say to which catalogue"),
                    arguments(
                            FILE.without("/catalogue/version"),
                            "/catalogue",
                            "The file does not say to which catalogue"),
                    arguments(
                            FILE.with("/catalogue/id", "\"X\""),
                            "/catalogue",
                            "The file does not say to which catalogue"),
                    arguments(
                            FILE.with("/catalogue/version", "\"1\""),
                            "/catalogue",
                            "The file does not say to which catalogue"),
                    arguments(
                            FILE.with("/catalogue/overlays", "[{\"id\": \"vr08\"}]"),
                            "/catalogue/overlays/0",
                            "The file does not say to which catalogue"),
                    arguments(
                            FILE.with("/catalogue/overlays", "\"vr08\""),
                            "/catalogue/overlays",
                            "The file does not say to which catalogue"),
                    arguments(FILE.without("/profile"), "", "The file names no valid cooperation profile"),
                    arguments(
                            FILE.with("/profile", "\"x\""), "/profile", "The file names no valid cooperation profile"),
                    arguments(FILE.with("/profile", "1"), "/profile", "The file names no valid cooperation profile"));
        }

        @ParameterizedTest(name = "{1} {2}")
        @MethodSource("missing")
        void a_catalogue_and_a_profile_is_refused(EditedJson file, String place, String reason) {
            assertRefused(file.text(), place, reason);
        }

        @Test
        void a_profile_is_refused_in_the_language_of_the_user() {
            assertThat(refusalOf(FILE.with("/profile", "\"x\"").text()).message(Locale.forLanguageTag("nl")))
                    .contains("hier hoort een van [kern, structureel, koppel, stand-by, ad-hoc], niet \"x\"")
                    .doesNotContain("expected");
        }

        @Test
        void a_profile_is_refused_with_those_that_there_are() {
            assertThat(refusalOf(FILE.with("/profile", "\"x\"").text()))
                    .hasMessageContaining("expected one of [kern, structureel, koppel, stand-by, ad-hoc], was \"x\"");
        }

        @Test
        void a_catalogue_is_refused_in_the_language_asked_for() {
            assertThat(refusalOf(FILE.without("/catalogue").text()).message(TestAgreements.DUTCH))
                    .isEqualTo(
                            "Het bestand zegt niet bij welke vragenlijst het hoort: het veld \"catalogue\" ontbreekt");
        }
    }

    @Nested
    class What_is_made_to_do_harm {
        @Test
        void is_refused_when_it_is_too_deep() {
            assertThat(refusalOf(JsonFile.draftWith("\"x\": " + "[".repeat(32) + "]".repeat(32))))
                    .hasMessageContaining("nesting depth (33) exceeds the maximum allowed (32");
        }

        @Test
        void is_read_as_deep_as_is_allowed() throws IOException {
            String json = JsonFile.draftWith("\"x\": " + "[".repeat(31) + "]".repeat(31));
            assertThat(JsonFile.read(json).agreement().unplaced()).hasSize(1);
        }

        @Test
        void is_refused_when_it_is_too_large() {
            assertRefused(DRAFT + " ".repeat(16 * MEBIBYTE), "", "The file is larger than 16 MiB");
        }

        @Test
        void is_not_read_beyond_what_is_allowed() {
            InputStream endless = new InputStream() {
                @Override
                public int read() {
                    return ' ';
                }
            };
            assertThatThrownBy(() -> new JsonAgreementReader().read(endless, Catalogues.bundled()))
                    .isInstanceOf(UnreadableAgreementException.class);
        }

        @Test
        void is_read_as_large_as_is_allowed() throws IOException {
            String json = DRAFT + " ".repeat(16 * MEBIBYTE - DRAFT.length());
            assertThat(JsonFile.read(json).agreement()).isEqualTo(TestAgreements.empty());
        }

        @ParameterizedTest
        @ValueSource(strings = {"involvedRegions", "contacts", "signatories", "revisions", "answers", "unplaced"})
        void is_refused_when_too_much_in_a_list_is_wrong(String list) {
            String json = JsonFile.draftWith("\"%s\": [%s1]".formatted(list, "1,".repeat(5_000)));
            assertRefused(json, "/" + list + "/5000", "More than 5000 things in this file are wrong.");
        }

        @Test
        void is_refused_when_too_much_in_it_has_no_place() {
            StringBuilder fields = new StringBuilder("\"x\": 1");
            for (int i = 0; i < 5_000; i++) {
                fields.append(", \"x").append(i).append("\": 1");
            }
            assertRefused(
                    JsonFile.draftWith(fields.toString()), "/x4999", "More than 5000 things in this file are wrong.");
        }

        @Test
        void is_read_with_as_much_wrong_as_is_allowed() throws IOException {
            String json = JsonFile.draftWith("\"contacts\": [%s1]".formatted("1,".repeat(4_999)));
            assertThat(JsonFile.read(json).agreement().unplaced()).hasSize(5_000);
        }
    }

    @Test
    void a_text_with_half_a_character_is_refused_since_no_file_could_hold_it() {
        assertThatThrownBy(() -> JsonFile.read(JsonFile.draftWith("\"title\": \"\uD83D\"")))
                .isInstanceOf(UnreadableAgreementException.class)
                .hasMessageContaining("its characters are not in UTF-8");
    }

    @Nested
    class A_stream {
        @Test
        void that_fails_fails_the_reading() {
            InputStream broken = new InputStream() {
                @Override
                public int read() throws IOException {
                    throw new IOException("line is dead");
                }
            };
            assertThatThrownBy(() -> new JsonAgreementReader().read(broken, Catalogues.bundled()))
                    .isExactlyInstanceOf(IOException.class)
                    .hasMessage("line is dead");
        }

        @Test
        void stays_open() throws IOException {
            boolean[] closed = {false};
            InputStream in = new ByteArrayInputStream(DRAFT.getBytes(StandardCharsets.UTF_8)) {
                @Override
                public void close() {
                    closed[0] = true;
                }
            };
            new JsonAgreementReader().read(in, Catalogues.bundled());
            assertThat(closed).containsExactly(false);
        }
    }

    @Test
    void a_refusal_speaks_english_too() {
        assertThat(refusalOf("[]").message(Locale.ENGLISH)).startsWith("This is JSON, but no ncw agreement");
    }
}
