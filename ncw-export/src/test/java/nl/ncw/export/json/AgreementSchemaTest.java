package nl.ncw.export.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.internal.field.FieldDefinition;
import nl.ncw.export.internal.field.PropertyDefinition;
import nl.ncw.export.internal.field.PropertyDefinitions;
import nl.ncw.fixture.RandomAgreements;
import nl.ncw.fixture.json.EditedJson;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.question.AnswerKind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The published schema says what the writer writes, and nothing else. */
class AgreementSchemaTest {
    private static final EditedJson FULL = JsonFile.of(TestAgreements.full());

    /** Where a text was given. */
    private static final String GIVEN = FULL.at("question", "proces.alerteren.wijze");

    private static List<String> mistakesWith(String pointer, String json) {
        return Schemas.mistakesIn(
                FULL.with(pointer.replaceFirst("^/answer\\b", GIVEN), json).text());
    }

    @Test
    void it_is_a_schema_of_draft_2020_12() {
        assertThat(Schemas.mistakesInTheSchema()).isEmpty();
    }

    @Test
    void it_has_the_id_by_which_it_is_known() {
        assertThat(EditedJson.parse(Schemas.TEXT).node("/$id").stringValue()).isEqualTo("urn:ncw:schema:agreement:1.1");
    }

    @Test
    void each_definition_has_a_title_and_a_description() {
        List<String> undescribed = new ArrayList<>();
        EditedJson.parse(Schemas.TEXT).node("/$defs").forEachEntry((name, definition) -> {
            if (!definition.has("title") || !definition.has("description")) {
                undescribed.add(name);
            }
        });
        assertThat(undescribed).isEmpty();
    }

    @Test
    void it_knows_each_kind_of_answer() {
        EditedJson schema = EditedJson.parse(Schemas.TEXT);
        List<String> kinds =
                Arrays.stream(AnswerKind.values()).map(AnswerKind::key).toList();

        assertThat(schema.node("/$defs/value/properties/kind/enum").valueStream())
                .extracting(JsonNode::stringValue)
                .containsExactlyInAnyOrderElementsOf(kinds);
        assertThat(schema.node("/$defs/value/oneOf").valueStream())
                .extracting(value -> value.path("$ref").stringValue())
                .containsExactlyInAnyOrderElementsOf(
                        kinds.stream().map("#/$defs/%sValue"::formatted).toList());
    }

    @Test
    void each_object_refuses_what_it_does_not_name() {
        List<JsonNode> open = EditedJson.parse(Schemas.TEXT).node("").findParents("properties").stream()
                .filter(object -> !object.path("additionalProperties").isBoolean())
                .filter(object -> !object.path("unevaluatedProperties").isBoolean())
                .toList();
        assertThat(open)
                .extracting(object -> object.path("title").stringValue(""))
                .as("closed by what they are part of")
                .containsExactlyInAnyOrder("Fields of a contact", "Answer", "Value", "Single value");
    }

    @Nested
    public class The_fields_of_an_agreement {
        @Test
        void are_the_properties_that_are_listed_in_the_order_in_which_they_are_written() {
            Stream<String> listed = PropertyDefinitions.inJson().stream()
                    .flatMap(property -> property.equals(PropertyDefinitions.UNPLACED)
                            ? Stream.of("answers", property.jsonName())
                            : Stream.of(property.jsonName()));

            assertThat(namesIn("/properties"))
                    .containsExactlyElementsOf(Stream.concat(Stream.of("$schema", "format", "formatVersion"), listed)
                            .toList());
        }

        @Test
        void are_required_if_an_agreement_always_has_them() {
            List<String> required = new ArrayList<>(List.of("format", "formatVersion"));
            PropertyDefinitions.inJson().stream()
                    .filter(property -> AgreementProperties.fields().stream()
                            .filter(field -> field.isRequired() && field.parts().isEmpty())
                            .anyMatch(field -> field.equals(property.property())))
                    .forEach(property -> required.add(property.jsonName()));

            assertThat(textsIn("/required")).containsExactlyElementsOf(required);
        }

        @Test
        void that_have_parts_are_objects_of_them() {
            assertThat(PropertyDefinitions.fields())
                    .filteredOn(field -> !PropertyDefinitions.parts(field).isEmpty())
                    .allSatisfy(whole -> assertThat(namesIn(EditedJson.parse(Schemas.TEXT)
                                            .node("/properties/" + whole.jsonName() + "/$ref")
                                            .stringValue()
                                            .substring(1)
                                    + "/properties"))
                            .containsExactlyElementsOf(PropertyDefinitions.parts(whole).stream()
                                    .map(PropertyDefinition::jsonName)
                                    .toList()));
        }

        @Test
        void that_are_constants_name_each_of_them() {
            assertThat(PropertyDefinitions.fields())
                    .filteredOn(definition -> definition.field().type().isEnum())
                    .allSatisfy(definition -> assertThat(textsIn(pointer(definition) + "/enum"))
                            .containsExactlyElementsOf(keys(definition)));
        }

        private static String pointer(FieldDefinition<?> definition) {
            return definition
                            .field()
                            .whole()
                            .map(whole -> "/$defs/" + whole.path())
                            .orElse("") + "/properties/" + definition.jsonName();
        }

        private static <V> List<String> keys(FieldDefinition<V> definition) {
            return Stream.of(definition.field().type().getEnumConstants())
                    .map(definition.json().write())
                    .toList();
        }

        private static List<String> namesIn(String pointer) {
            return EditedJson.parse(Schemas.TEXT)
                    .node(pointer)
                    .propertyStream()
                    .map(Map.Entry::getKey)
                    .toList();
        }

        private static List<String> textsIn(String pointer) {
            List<String> texts = new ArrayList<>();
            EditedJson.parse(Schemas.TEXT).node(pointer).forEach(text -> texts.add(text.stringValue()));
            return texts;
        }
    }

    @Nested
    public class Valid_is {
        @ParameterizedTest
        @MethodSource("nl.ncw.export.TestAgreements#all")
        void what_the_writer_writes(Agreement agreement) {
            assertThat(Schemas.mistakesIn(JsonFile.textOf(agreement))).isEmpty();
        }

        static LongStream seeds() {
            return LongStream.range(0, 200);
        }

        @ParameterizedTest(name = "seed {0}")
        @MethodSource("seeds")
        void whatever_the_writer_writes(long seed) {
            assertThat(Schemas.mistakesIn(JsonFile.textOf(RandomAgreements.of(seed))))
                    .isEmpty();
        }

        @Test
        void a_reference_to_the_schema() {
            assertThat(Schemas.mistakesIn(FULL.with("/$schema", "\"x.json\"").text()))
                    .isEmpty();
        }
    }

    @Nested
    class Refused_is {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/format",
                    "/formatVersion",
                    "/catalogue",
                    "/catalogue/id",
                    "/catalogue/version",
                    "/profile",
                    "/status",
                    "/region/code",
                    "/region/name",
                    "/partner/name",
                    "/contacts/0/party",
                    "/contacts/0/name",
                    "/signatories/0/party",
                    "/signatories/0/name",
                    "/revisions/0/version",
                    "/revisions/0/date",
                    "/revisions/0/author",
                    "/revisions/0/change",
                    "/answer/question",
                    "/answer/voice",
                    "/answer/state",
                    "/answer/value"
                })
        void an_agreement_without(String field) {
            assertThat(Schemas.mistakesIn(FULL.without(field.replaceFirst("^/answer\\b", GIVEN))
                            .text()))
                    .isNotEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "/catalogue",
                    "/region",
                    "/partner",
                    "/validity",
                    "/contacts/0",
                    "/contacts/0/region",
                    "/signatories/0",
                    "/revisions/0",
                    "/answer",
                    "/answer/value",
                    "/involvedRegions/0"
                })
        void an_unknown_field_in(String object) {
            assertThat(mistakesWith(object + "/extra", "\"x\"")).isNotEmpty();
        }

        @ParameterizedTest
        @CsvSource(
                quoteCharacter = '`',
                value = {
                    "/format, `\"overeenkomst\"`",
                    "/formatVersion, `\"2.0\"`",
                    "/formatVersion, 1.0",
                    "/id, `\"-begint verkeerd\"`",
                    "/id, `\"\"`",
                    "/catalogue/id, `\"Hoofdletters\"`",
                    "/catalogue/version, `\"1.0\"`",
                    "/profile, `\"anders\"`",
                    "/status, `\"nieuw\"`",
                    "/region/code, `\"VR8\"`",
                    "/region/code, `\"VR08\\n\"`",
                    "/region/name, `\" \"`",
                    "/region/name, null",
                    "/partner/coreTask, `\"brandweer\"`",
                    "/involvedRegions, []",
                    "/validity, {}",
                    "/validity/from, `\"1 maart 2026\"`",
                    "/validity/from, `\"2026-13-01\"`",
                    "/validity/from, `\"2026-01-32\"`",
                    "/contacts, []",
                    "/contacts/0/party, `\"joint\"`",
                    "/contacts/0/function, `\"\"`",
                    "/answers, []",
                    "/answers, {}",
                    "/answer/question, `\"proces.alerteren\"`",
                    "/answer/voice, `\"beide\"`",
                    "/answer/state, `\"open\"`",
                    "/answer/value/kind, `\"datum\"`",
                    "/answer/value, `\"tekst\"`"
                })
        void another_value_at(String pointer, String json) {
            assertThat(mistakesWith(pointer, json)).isNotEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"\u0007", "\u0085", "\uFFFF", "\uFDD0"})
        void a_text_with_what_no_text_can_hold(String character) {
            String json = "\"tekst " + character.replace("\u0007", "\\u0007") + "\"";
            assertThat(Schemas.mistakesIn(FULL.with("/region/name", json).text()))
                    .isNotEmpty();
        }

        static Stream<Arguments> values_of_another_kind() {
            return Stream.of(
                    arguments("proces.alerteren.wijze", "text"),
                    arguments("organisatie.randvoorwaarden.voorzieningen", "ticks"),
                    arguments("techniek.accounts.rechten", "rows"),
                    arguments("proces.op-en-afschalen.niveaus", "rows"),
                    arguments("organisatie.adoptieregio.aanspreekpunten", "contacts"));
        }

        @ParameterizedTest
        @MethodSource("values_of_another_kind")
        void a_value_without_what_its_kind_needs(String question, String field) {
            String json = FULL.without(FULL.at("question", question) + "/value/" + field)
                    .text();
            assertThat(Schemas.mistakesIn(json)).isNotEmpty();
        }

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TEXT")
        void a_text_that_says_it_is_of_another_kind(AnswerKind kind) {
            assertThat(mistakesWith("/answer/value/kind", "\"" + kind.key() + "\""))
                    .isNotEmpty();
        }

        @Test
        void a_reason_with_an_answer_that_was_given() {
            assertThat(mistakesWith("/answer/reason", "\"x\"")).isNotEmpty();
        }

        @Test
        void a_blank_cell() {
            String cell = FULL.at("question", "techniek.accounts.rechten") + "/value/rows/0/functie";
            assertThat(Schemas.mistakesIn(FULL.with(cell, "\" \"").text())).isNotEmpty();
        }
    }
}
