package nl.ncw.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.ncw.fixture.json.EditedJson;
import nl.ncw.model.question.AnswerKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The published JSON Schemas describe the bundled files, and refuse what is broken. */
class SchemaTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static List<Error> errorsOf(String json, String schemaFile) {
        return schema(BundledJson.textOf(schemaFile)).validate(json, InputFormat.JSON);
    }

    private static Schema schema(String text) {
        return REGISTRY.getSchema(text);
    }

    @ParameterizedTest
    @CsvSource({
        BundledJson.CATALOGUE + ", catalogue.schema.json",
        BundledJson.NEWER_CATALOGUE + ", catalogue.schema.json",
        BundledJson.NEWEST_CATALOGUE + ", catalogue.schema.json",
        BundledJson.REGIONS + ", safety-regions.schema.json",
        BundledJson.KINDS + ", partner-kinds.schema.json",
        BundledJson.ADVICE + ", profile-advice.schema.json"
    })
    void a_bundled_file_is_valid(String file, String schemaFile) {
        assertThat(errorsOf(BundledJson.textOf(file), schemaFile)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        BundledJson.CATALOGUE + ", catalogue.schema.json",
        BundledJson.NEWER_CATALOGUE + ", catalogue.schema.json",
        BundledJson.NEWEST_CATALOGUE + ", catalogue.schema.json",
        BundledJson.REGIONS + ", safety-regions.schema.json",
        BundledJson.KINDS + ", partner-kinds.schema.json",
        BundledJson.ADVICE + ", profile-advice.schema.json"
    })
    void a_bundled_file_names_its_schema(String file, String schemaFile) {
        assertThat(BundledJson.of(file).node("/$schema").stringValue()).isEqualTo(schemaFile);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "catalogue.schema.json",
                "safety-regions.schema.json",
                "partner-kinds.schema.json",
                "profile-advice.schema.json"
            })
    void a_schema_is_itself_valid(String schemaFile) throws IOException {
        String metaSchema = "{\"$ref\": \"https://json-schema.org/draft/2020-12/schema\"}";

        assertThat(schema(metaSchema).validate(BundledJson.textOf(schemaFile), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void the_published_schema_is_that_of_the_catalogue() throws IOException {
        try (InputStream in = Catalogues.schema()) {
            assertThat(in).hasContent(BundledJson.textOf("catalogue.schema.json"));
        }
    }

    @Test
    void the_schema_of_the_catalogue_knows_each_kind_of_question_and_what_it_has() {
        EditedJson schema = BundledJson.of("catalogue.schema.json");
        List<String> kinds =
                Arrays.stream(AnswerKind.values()).map(AnswerKind::key).toList();

        assertThat(schema.node("/$defs/question/properties/kind/enum").valueStream())
                .extracting(JsonNode::stringValue)
                .containsExactlyInAnyOrderElementsOf(kinds);
        assertThat(schema.node("/$defs/question/allOf").valueStream())
                .extracting(
                        condition -> condition.at("/if/properties/kind/const").stringValue(null))
                .filteredOn(Objects::nonNull)
                .containsExactlyInAnyOrderElementsOf(kinds);
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
    void a_broken_catalogue_is_refused_in_the_part_where_it_is_broken(String json, String pointer, String reason) {
        String holder = pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));

        assertThat(errorsOf(json, "catalogue.schema.json"))
                .extracting(error -> error.getInstanceLocation().toString())
                .anyMatch(place -> place.equals(holder) || (place + "/").startsWith(pointer + "/"));
    }

    static Stream<Arguments> broken_reference_data() {
        EditedJson regions = BundledJson.of(BundledJson.REGIONS);
        EditedJson kinds = BundledJson.of(BundledJson.KINDS);
        return Stream.of(
                Arguments.of("a region is missing", regions.with("/regions", "[]"), "safety-regions"),
                Arguments.of("a 26th region", regions.with("/regions/25", region("VR26")), "safety-regions"),
                Arguments.of("VR01 is there twice", regions.with("/regions/24", region("VR01")), "safety-regions"),
                Arguments.of("a region has no name", regions.without("/regions/0/name"), "safety-regions"),
                Arguments.of("a kind has no English name", kinds.without("/kinds/0/name/en"), "partner-kinds"),
                Arguments.of("an unknown sector", kinds.with("/kinds/0/sector", "\"ruimte\""), "partner-kinds"),
                Arguments.of("an unknown core task", kinds.with("/kinds/0/coreTask", "\"boer\""), "partner-kinds"),
                Arguments.of("an unknown field", kinds.with("/kinds/0/remark", "\"x\""), "partner-kinds"));
    }

    private static String region(String code) {
        return "{\"code\": \"%s\", \"name\": \"Nieuw\"}".formatted(code);
    }

    static Stream<Arguments> broken_advice() {
        EditedJson advice = BundledJson.of(BundledJson.ADVICE);
        return Stream.of(
                Arguments.of("no condition", advice.with("/rules/0/when", "{}"), "profile-advice"),
                Arguments.of("an unknown profile", advice.with("/rules/0/scores/los", "1"), "profile-advice"),
                Arguments.of("a score of 0", advice.with("/rules/0/scores/kern", "0"), "profile-advice"),
                Arguments.of("for no profile", advice.with("/rules/0/scores", "{\"kern\": -1}"), "profile-advice"),
                Arguments.of("no options", advice.with("/questions/0/options", "[]"), "profile-advice"),
                Arguments.of("a profile lacks", advice.with("/order", "[\"kern\"]"), "profile-advice"),
                Arguments.of("a reserved id", advice.with("/questions/0/id", "\"core-task\""), "profile-advice"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"broken_reference_data", "broken_advice"})
    void broken_reference_data_is_refused(String mistake, EditedJson broken, String schema) {
        assertThat(errorsOf(broken.text(), schema + ".schema.json")).isNotEmpty();
    }
}
