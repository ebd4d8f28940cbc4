package nl.ncw.export.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.export.AgreementFormats;
import nl.ncw.export.ReadBack;
import nl.ncw.export.ServicesOnClassPath;
import nl.ncw.export.TestAgreements;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Place;
import nl.ncw.model.finding.Severity;
import nl.ncw.model.port.CatalogueSource;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.port.UnreadableAgreementException;
import nl.ncw.model.port.ValidationReport;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.json.JsonMapper;

class AgreementJacksonModuleTest {
    private static final AgreementJacksonModule MODULE = new AgreementJacksonModule(Catalogues.bundled());
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(MODULE).build();
    private static final String WRONG = JsonFile.draftWith("\"contacts\": [1, 2, 3, 4, 5], \"colour\": \"geheim\"");

    @SuppressWarnings("exports")
    static List<Named<JsonMapper>> mappers() {
        return List.of(
                Named.of("as it comes", MAPPER),
                Named.of(
                        "that leaves out, sorts and rounds",
                        JsonMapper.builder()
                                .addModule(MODULE)
                                .disable(SerializationFeature.WRITE_EMPTY_JSON_ARRAYS)
                                .disable(JsonNodeFeature.WRITE_NULL_PROPERTIES)
                                .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
                                .enable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                                .enable(SerializationFeature.INDENT_OUTPUT)
                                .build()));
    }

    private static JsonNode written(Object value) {
        return MAPPER.readTree(MAPPER.writeValueAsString(value));
    }

    @Nested
    class An_agreement {
        @ParameterizedTest
        @MethodSource("nl.ncw.export.json.AgreementJacksonModuleTest#mappers")
        void is_written_by_the_published_format(JsonMapper mapper) {
            Agreement agreement = TestAgreements.signed();
            assertThat(mapper.writeValueAsString(agreement))
                    .satisfies(json -> assertThat(Schemas.mistakesIn(json)).isEmpty());
            assertThat(MAPPER.readTree(mapper.writeValueAsString(agreement)))
                    .isEqualTo(MAPPER.readTree(JsonFile.textOf(agreement)));
        }

        @ParameterizedTest
        @MethodSource("nl.ncw.export.TestAgreements#all")
        void is_read_back_equal(Agreement agreement) {
            for (Named<JsonMapper> mapper : mappers()) {
                String json = mapper.getPayload().writeValueAsString(agreement);
                assertThat(mapper.getPayload().readValue(json, Agreement.class)).isEqualTo(agreement);
            }
        }

        @Test
        void is_a_part_of_other_values() {
            Agreement agreement = TestAgreements.full();
            Envelope envelope = new Envelope(7, agreement, Map.of("a.b.c", Answer.text("tekst")));
            assertThat(written(envelope).at("/answers/a.b.c").toString())
                    .isEqualTo("{\"state\":\"given\",\"value\":{\"kind\":\"text\",\"text\":\"tekst\"}}");
            assertThat(MAPPER.treeToValue(written(envelope).get("agreement"), Agreement.class))
                    .isEqualTo(agreement);
        }

        private record Envelope(int version, Agreement agreement, Map<String, Answer> answers) {}
    }

    @Nested
    class Reading {
        @Test
        void an_agreement_with_errors_fails_with_its_findings() {
            AgreementBindingException e = catchThrowableOfType(
                    AgreementBindingException.class, () -> MAPPER.readValue(WRONG, Agreement.class));
            assertThat(e.findings())
                    .hasSize(6)
                    .containsAll(MAPPER.readValue(WRONG, ReadResult.class).findings());
            assertThat(e.refusal()).isEmpty();
            assertThat(e.getOriginalMessage())
                    .isEqualTo("the agreement has errors: json.wrong-content at /contacts/0, json.wrong-content at"
                            + " /contacts/1, json.wrong-content at /contacts/2, and 2 more");
            assertThat(e.getMessage()).doesNotContain("geheim");
        }

        @Test
        void an_agreement_with_warnings_gives_the_agreement() {
            String json = JsonFile.draftWith("\"colour\": \"red\"");
            assertThat(MAPPER.readValue(json, Agreement.class).unplaced()).hasSize(1);
        }

        @Test
        void a_read_result_gives_both_the_agreement_and_the_findings() throws IOException {
            assertThat(MAPPER.readValue(WRONG, ReadResult.class)).isEqualTo(JsonFile.read(WRONG));
        }

        @Test
        void what_is_no_agreement_fails_with_the_refusal() {
            AgreementBindingException e = catchThrowableOfType(
                    AgreementBindingException.class, () -> MAPPER.readValue("{\"a\": 1}", Agreement.class));
            assertThat(e.refusal()).containsSame((UnreadableAgreementException) e.getCause());
            assertThat(e).hasMessageContaining("This is JSON, but no ncw agreement");
            assertThat(e.findings()).isEmpty();
        }

        @Test
        void a_failure_survives_serialisation() throws Exception {
            AgreementBindingException e = catchThrowableOfType(
                    AgreementBindingException.class, () -> MAPPER.readValue(WRONG, Agreement.class));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new ObjectOutputStream(bytes).writeObject(e);
            Object copy = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
            assertThat(((AgreementBindingException) copy).getOriginalMessage()).isEqualTo(e.getOriginalMessage());
            assertThat(((AgreementBindingException) copy).findings()).isEmpty();
        }

        @Test
        void without_a_catalogue_is_as_the_reader_has_it() throws IOException {
            JsonMapper mapper = JsonMapper.builder()
                    .addModule(new AgreementJacksonModule(reference -> Optional.empty()))
                    .build();
            String json = JsonFile.textOf(TestAgreements.full());
            assertThat(mapper.readValue(json, ReadResult.class))
                    .isEqualTo(new JsonAgreementReader().read(json, reference -> Optional.empty()));
        }

        @Test
        void uses_the_catalogues_that_are_installed_as_services() {
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            thread.setContextClassLoader(new ServicesOnClassPath(CatalogueSource.class, BundledCatalogues.class));
            try {
                JsonMapper mapper = JsonMapper.builder()
                        .addModule(new AgreementJacksonModule())
                        .build();
                assertThat(mapper.readValue(JsonFile.textOf(TestAgreements.full()), ReadResult.class)
                                .findings())
                        .isEmpty();
            } finally {
                thread.setContextClassLoader(before);
            }
        }

        @Test
        void keeps_the_digits_of_numbers() {
            String json = JsonFile.draftWith("\"x\": 1.10, \"y\": 12345678901234567890");
            assertThat(MAPPER.readValue(json, Agreement.class).unplaced())
                    .extracting(UnplacedText::content)
                    .containsExactly("1.10", "12345678901234567890");
        }
    }

    @Nested
    class Hostile_input {
        private static final JsonMapper LENIENT = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(1_000_000)
                                .maxStringLength(Integer.MAX_VALUE)
                                .build())
                        .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                        .build())
                .addModule(MODULE)
                .build();

        @ParameterizedTest
        @ValueSource(strings = {"\"x\": 1, \"x\": 2", "\"x\": NaN"})
        void is_refused_as_the_reader_does(String fields) {
            String json = JsonFile.draftWith(fields);
            assertThatThrownBy(() -> JsonFile.read(json))
                    .satisfies(refusal -> assertThatThrownBy(() -> LENIENT.readValue(json, ReadResult.class))
                            .isInstanceOf(AgreementBindingException.class)
                            .hasMessageContaining(refusal.getMessage()
                                    .substring(refusal.getMessage().indexOf('('))));
        }

        @Test
        void is_refused_below_32_levels() {
            assertThat(LENIENT.readValue(nested(31), Agreement.class).unplaced())
                    .hasSize(1);
            assertThatThrownBy(() -> LENIENT.readValue(nested(32), Agreement.class))
                    .hasMessageContaining("the nesting depth (33) exceeds the maximum allowed (32)");
            assertThatThrownBy(() -> LENIENT.readValue(nested(500_000), Agreement.class))
                    .isInstanceOf(AgreementBindingException.class);
        }

        private static String nested(int depth) {
            return JsonFile.draftWith("\"x\": " + "[".repeat(depth) + "]".repeat(depth));
        }

        @Test
        void is_refused_when_it_is_too_large() {
            String json = JsonFile.draftWith("\"x\": \"%s\"".formatted(" ".repeat(16 * 1024 * 1024)));
            assertThatThrownBy(() -> LENIENT.readValue(json, Agreement.class))
                    .hasMessageContaining("The file is larger than 16 MiB");
        }

        @Test
        void is_refused_with_too_many_findings() {
            String json = JsonFile.draftWith("\"contacts\": [%s1]".formatted("1,".repeat(5_000)));
            assertThatThrownBy(() -> LENIENT.readValue(json, ReadResult.class))
                    .hasMessageContaining("More than 5000 things in this file are wrong");
        }
    }

    @Nested
    class A_finding {
        private static final LocalisedText TEXT = LocalisedText.of(Map.of("nl", "leeg", "en", "empty"));
        private static final Finding AT_ANSWER = new Finding(
                Severity.ERROR,
                "answer.missing",
                new Place.AtAnswer(
                        "proces", "proces.alerteren", new QuestionId("proces.alerteren.wijze"), Voice.PARTNER),
                TEXT);
        private static final Finding AT_FIELD = AT_ANSWER.at(new Place.AtField("validity.until"));
        private static final Finding IN_FILE = AT_ANSWER.at(new Place.InFile("/answers/0"));

        @Test
        void is_written_with_its_place_and_its_message_in_all_languages() {
            assertThat(MAPPER.writeValueAsString(AT_ANSWER))
                    .isEqualTo("{\"severity\":\"error\",\"code\":\"answer.missing\",\"place\":{\"kind\":\"answer\","
                            + "\"section\":\"proces\",\"topic\":\"proces.alerteren\","
                            + "\"question\":\"proces.alerteren.wijze\",\"voice\":\"partner\"},"
                            + "\"message\":{\"en\":\"empty\",\"nl\":\"leeg\"}}");
            assertThat(written(AT_FIELD.place()).toString())
                    .isEqualTo("{\"kind\":\"field\",\"field\":\"validity.until\"}");
            assertThat(written(IN_FILE.place()).toString())
                    .isEqualTo("{\"kind\":\"file\",\"location\":\"/answers/0\"}");
        }

        @Test
        void is_described_by_a_schema_and_so_are_reports_and_results() throws IOException {
            ReadResult wrong = JsonFile.read(WRONG);
            assertThat(Schemas.mistakesInFindings("{}")).isNotEmpty();
            for (Object value : List.of(
                    AT_ANSWER,
                    AT_FIELD,
                    IN_FILE,
                    ValidationReport.of(List.of(AT_ANSWER, AT_FIELD)),
                    ValidationReport.of(List.of()),
                    wrong,
                    ReadResult.of(wrong.agreement(), List.of(), Optional.of(wrong.agreement())))) {
                assertThat(Schemas.mistakesInFindings(MAPPER.writeValueAsString(value)))
                        .as("%s", value)
                        .isEmpty();
            }
        }

        @Test
        void has_a_schema_without_mistakes() throws IOException {
            try (InputStream in = AgreementJacksonModule.findingsSchema()) {
                assertThat(Schemas.mistakesInASchema(new String(in.readAllBytes(), StandardCharsets.UTF_8)))
                        .isEmpty();
            }
        }
    }

    @Test
    void a_read_result_is_written_with_its_agreements() {
        Agreement agreement = TestAgreements.begun();
        JsonNode json = written(ReadResult.of(agreement, List.of(), Optional.of(TestAgreements.empty())));
        assertThat(json.propertyNames()).containsExactly("agreement", "findings", "sent");
        assertThat(MAPPER.treeToValue(json.get("agreement"), Agreement.class)).isEqualTo(agreement);
        assertThat(json.get("findings").isEmpty()).isTrue();
    }

    @Test
    void a_type_without_a_json_form_is_refused() {
        assertThatThrownBy(() -> MAPPER.writeValueAsString(AgreementFormats.JSON.reader()))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageContaining("ncw has no JSON form of this type");
    }

    @Test
    void a_module_that_is_added_replaces_the_one_that_was_found() {
        JsonMapper mapper = JsonMapper.builder()
                .findAndAddModules()
                .addModule(new AgreementJacksonModule(reference -> Optional.empty()))
                .build();
        ReadResult result = mapper.readValue(JsonFile.textOf(TestAgreements.full()), ReadResult.class);
        assertThat(ReadBack.troubles(result)).containsExactly("json.catalogue-unknown /catalogue");
    }
}
