package nl.ncw.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ncw.fixture.json.EditedJson;
import nl.ncw.model.advice.AdviceQuestion;
import nl.ncw.model.advice.ProfileAdvice;
import nl.ncw.model.advice.ProfileAdviser;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.CatalogueIntroduction;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.catalogue.OverlayReference;
import nl.ncw.model.catalogue.QuestionChange;
import nl.ncw.model.catalogue.Section;
import nl.ncw.model.catalogue.SemanticVersion;
import nl.ncw.model.catalogue.Topic;
import nl.ncw.model.catalogue.difference.CatalogueDifference;
import nl.ncw.model.catalogue.difference.ConditionChange;
import nl.ncw.model.catalogue.difference.ObligationChange;
import nl.ncw.model.catalogue.difference.TextChange;
import nl.ncw.model.organisation.PartnerKind;
import nl.ncw.model.organisation.RegionRegister;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.overlay.Overlay;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.profile.CoreTask;
import nl.ncw.model.question.AgreementFact;
import nl.ncw.model.question.MeasurementUnit;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voicing;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a mapper writes and reads that finds its modules by itself, as that of a web framework does. */
class CatalogueJacksonModuleTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();
    private static final EditedJson WHOLE = BundledJson.of(BundledJson.NEWEST_CATALOGUE);
    private static final String TRIGGER = "proces.monitoren.trigger";

    private static JsonNode json(Object value) {
        return MAPPER.valueToTree(value);
    }

    private static JsonNode json(String text) {
        return MAPPER.readTree(text);
    }

    /** A message of a service with a catalogue in it. */
    record Proposal(String by, List<Catalogue> catalogues, Map<CooperationProfile, Obligation> obligations) {}

    @Nested
    class Catalogues_there_and_back {
        @Test
        void have_the_published_format() {
            assertThat(json(Catalogues.latest())).isEqualTo(WHOLE.node(""));
            assertThat(MAPPER.readValue(MAPPER.writeValueAsBytes(Catalogues.latest()), Catalogue.class))
                    .isEqualTo(Catalogues.latest());
        }

        @Test
        void keep_their_overlays() throws IOException {
            Catalogue laid = OverlayJson.lay(OverlayJson.WHOLE.text(), OverlayJson.catalogue());

            assertThat(json(laid).at("/overlays")).isEqualTo(json("""
                    [{"id": "vr08-hoogwater", "version": "1.2.0"}]"""));
            assertThat(MAPPER.treeToValue(json(laid), Catalogue.class)).isEqualTo(laid);
        }

        @Test
        void may_stand_in_other_documents_with_keys_of_maps() {
            Proposal proposal = new Proposal(
                    "VR08",
                    List.of(OverlayJson.catalogue(), Catalogues.latest()),
                    Map.of(CooperationProfile.STAND_BY, Obligation.NOT_APPLICABLE));

            assertThat(json(proposal).at("/obligations")).isEqualTo(json("{\"stand-by\": \"not-applicable\"}"));
            assertThat(MAPPER.readValue(MAPPER.writeValueAsString(proposal), Proposal.class))
                    .isEqualTo(proposal);
        }

        @Test
        void are_refused_with_the_pointer_of_the_error() {
            String broken = WHOLE.with("/sections/0/topics/0/number", "7").text();

            assertThatExceptionOfType(DatabindException.class)
                    .isThrownBy(() -> MAPPER.readValue(broken, Catalogue.class))
                    .withMessageContaining("Catalogue#/sections/0/topics/0/number: expected a text, was 7")
                    .havingCause()
                    .asInstanceOf(type(MalformedCatalogueException.class))
                    .returns("/sections/0/topics/0/number", MalformedCatalogueException::pointer);
        }

        @Test
        void are_refused_with_the_pointer_in_the_whole_document() {
            String broken = "{\"by\": \"VR08\", \"catalogues\": [%s, %s], \"obligations\": {}}"
                    .formatted(WHOLE.text(), WHOLE.with("/remark", "\"x\"").text());

            assertThatExceptionOfType(DatabindException.class)
                    .isThrownBy(() -> MAPPER.readValue(broken, Proposal.class))
                    .withMessageContaining("Catalogue#/catalogues/1/remark: expected one of the fields [$schema, ");
        }

        @Test
        void are_refused_with_a_field_that_is_there_twice() {
            String twice = "{\"id\": \"een\", \"id\": \"twee\"}";

            assertThatExceptionOfType(DatabindException.class)
                    .isThrownBy(() -> MAPPER.readValue(twice, Catalogue.class))
                    .withMessageContaining("\"id\"");
        }

        @Test
        void are_refused_where_there_is_no_object() {
            assertThatExceptionOfType(DatabindException.class)
                    .isThrownBy(() -> MAPPER.readValue("\"netcentrische-samenwerking\"", Catalogue.class))
                    .withMessageContaining("Catalogue#: expected an object");
        }

        @Test
        void are_refused_under_a_key_that_is_not_known() {
            assertThatExceptionOfType(DatabindException.class)
                    .isThrownBy(
                            () -> MAPPER.readValue("{\"obligations\": {\"STAND_BY\": \"optional\"}}", Proposal.class))
                    .withMessageContaining("profile: expected one of [kern, structureel, koppel, stand-by, ad-hoc]");
        }
    }

    @Nested
    class References_and_overlays {
        @Test
        void are_as_agreements_have_them() {
            CatalogueReference laid = OverlayJson.catalogue()
                    .reference()
                    .with(new OverlayReference("vr08-hoogwater", new SemanticVersion(1, 2, 0)));
            JsonNode json = json("""
                    {
                      "id": "netcentrische-samenwerking",
                      "version": "1.0.0",
                      "overlays": [{"id": "vr08-hoogwater", "version": "1.2.0"}]
                    }
                    """);

            assertThat(json(laid)).isEqualTo(json);
            assertThat(MAPPER.treeToValue(json, CatalogueReference.class)).isEqualTo(laid);
            assertThat(MAPPER.treeToValue(json.at("/overlays/0"), OverlayReference.class))
                    .isEqualTo(laid.overlays().get(0));
        }

        @Test
        void are_refused_with_a_field_that_is_not_known() {
            assertThatExceptionOfType(DatabindException.class)
                    .isThrownBy(() -> MAPPER.readValue(
                            "{\"id\": \"a\", \"version\": \"1.0.0\", \"name\": \"A\"}", CatalogueReference.class))
                    .withMessageContaining(
                            "CatalogueReference#/name: expected one of the fields [id, overlays, version], was \"A\"");
        }

        @Test
        void have_every_kind_of_edit_in_the_published_format() throws IOException {
            Overlay overlay = OverlayJson.read(OverlayJson.WHOLE.text());

            assertThat(json(overlay)).isEqualTo(OverlayJson.WHOLE.node(""));
            assertThat(MAPPER.readValue(OverlayJson.WHOLE.text(), Overlay.class))
                    .isEqualTo(overlay);
            assertThat(json(overlay.edits().get(5))).isEqualTo(OverlayJson.WHOLE.node("/edits/5"));
        }
    }

    @Nested
    class Parts_of_a_catalogue {
        private final Catalogue catalogue = Catalogues.latest();

        @Test
        void have_the_shape_that_they_have_in_it() {
            Catalogue.Entry entry = catalogue.find(new QuestionId(TRIGGER)).orElseThrow();

            assertThat(json(catalogue.sections())).isEqualTo(WHOLE.node("/sections"));
            assertThat(json(entry.topic())).isEqualTo(WHOLE.node(WHOLE.at("id", "proces.monitoren")));
            assertThat(json(entry.question())).isEqualTo(WHOLE.node(WHOLE.at("id", TRIGGER)));
            assertThat(json(catalogue.changes())).isEqualTo(WHOLE.node("/changes"));
        }

        @Test
        void have_it_for_every_kind_of_question_and_its_options_and_columns() {
            assertThat(catalogue.entries()).allSatisfy(entry -> {
                Question question = entry.question();
                JsonNode inFile = WHOLE.node(WHOLE.at("id", question.id().value()));
                assertThat(json(question)).isEqualTo(inFile);
                assertThat(json(question.condition()))
                        .isEqualTo(inFile.has("askedIf") ? inFile.get("askedIf") : json("[]"));
            });
        }

        @Test
        void are_a_question_under_the_titles_of_its_section_and_topic() {
            JsonNode entry = json(catalogue.find(new QuestionId(TRIGGER)).orElseThrow());

            assertThat(entry.at("/question/id").stringValue()).isEqualTo(TRIGGER);
            assertThat(entry.at("/section").propertyNames()).containsExactly("id", "number", "title");
            assertThat(entry.at("/topic").propertyNames()).containsExactly("id", "number", "title");
            assertThat(entry.at("/topic/title")).isEqualTo(WHOLE.node(WHOLE.at("id", "proces.monitoren") + "/title"));
        }
    }

    @ParameterizedTest
    @CsvSource({"ad-hoc, AD_HOC", "stand-by, STAND_BY"})
    void a_constant_is_its_key(String key, CooperationProfile profile) {
        assertThat(json(profile)).isEqualTo(json("\"" + key + "\""));
        assertThat(MAPPER.readValue("\"" + key + "\"", CooperationProfile.class))
                .isEqualTo(profile);
    }

    @Test
    void a_text_has_its_languages() {
        LocalisedText text = LocalisedText.of(Map.of("fr", "Oui", "nl", "Ja", "en", "Yes"));

        assertThat(MAPPER.writeValueAsString(text)).isEqualTo("{\"nl\":\"Ja\",\"en\":\"Yes\",\"fr\":\"Oui\"}");
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(text), LocalisedText.class))
                .isEqualTo(text);
    }

    @Nested
    class Reference_data_and_advice {
        @Test
        void have_the_names_of_the_regions() {
            JsonNode bundled = json(BundledJson.textOf(BundledJson.REGIONS));

            assertThat(json(SafetyRegions.register()).at("/regions")).isEqualTo(bundled.at("/regions"));
            assertThat(json(SafetyRegions.byCode("VR08")))
                    .isEqualTo(json("{\"code\": \"VR08\", \"name\": \"Gelderland-Zuid\"}"));
            assertThat(MAPPER.treeToValue(json(SafetyRegions.all()), new TypeReference<List<SafetyRegion>>() {}))
                    .isEqualTo(SafetyRegions.all());
        }

        @Test
        void have_the_kinds_of_partner() {
            JsonNode bundled = json(BundledJson.textOf(BundledJson.KINDS));

            assertThat(json(PartnerKinds.all())).isEqualTo(bundled.at("/kinds"));
            assertThat(MAPPER.treeToValue(bundled.at("/kinds/0"), PartnerKind.class))
                    .isEqualTo(PartnerKinds.all().get(0));
        }

        @Test
        void have_the_questions_and_the_rules() {
            assertThat(json(ProfileAdvisers.standard())).isEqualTo(json(BundledJson.textOf(BundledJson.ADVICE)));
        }

        @Test
        void have_the_advice_with_its_reasons() {
            JsonNode advice = json(advice());

            assertThat(advice.at("/advised/profile").stringValue())
                    .isEqualTo(advice().profile().key());
            assertThat(advice.at("/advised/reasons/0/nl").stringValue())
                    .isEqualTo(advice().reasons().get(0).in(LocalisedText.DUTCH));
            assertThat(advice.at("/runnersUp").isArray()).isTrue();
        }
    }

    private static ProfileAdvice advice() {
        ProfileAdviser adviser = ProfileAdvisers.standard();
        Map<String, String> first = adviser.questions().stream()
                .collect(Collectors.toMap(
                        AdviceQuestion::id, question -> question.optionIds().get(1)));
        return adviser.advise(CoreTask.BEHEERDER, new HashMap<>(first));
    }

    @Test
    void a_difference_has_what_was_added_and_what_changed() throws IOException {
        Catalogue laid = OverlayJson.lay(OverlayJson.WHOLE.text(), OverlayJson.catalogue());
        JsonNode difference = json(CatalogueDifference.between(OverlayJson.catalogue(), laid));

        assertThat(difference.propertyNames())
                .containsExactly(
                        "older",
                        "newer",
                        "addedTopics",
                        "removedTopics",
                        "added",
                        "removed",
                        "hidden",
                        "reshaped",
                        "obligations",
                        "conditions",
                        "texts");
        assertThat(difference.at("/addedTopics/0/id").stringValue()).isEqualTo("proces.evacueren");
        assertThat(difference.at("/obligations/0")).isEqualTo(json("""
                {
                  "question": "proces.alerteren.rol-locc",
                  "profile": "structureel",
                  "before": "recommended",
                  "after": "required"
                }
                """));
        assertThat(difference.at("/texts/0/after")).isEqualTo(json("{\"nl\": \"Volgen\"}"));
    }

    @Test
    void nothing_that_users_hold_is_written_as_an_empty_object() throws Exception {
        List<Catalogue> all = Catalogues.all();
        Catalogue first = OverlayJson.catalogue();
        Map<Class<?>, Object> held = HeldValues.of(
                all,
                OverlayJson.read(OverlayJson.WHOLE.text()),
                OverlayJson.lay(OverlayJson.WHOLE.text(), first),
                CatalogueDifference.between(first, Catalogues.latest()),
                CatalogueDifference.between(Catalogues.latest(), first),
                SafetyRegions.register(),
                PartnerKinds.all(),
                ProfileAdvisers.standard(),
                advice());

        held.forEach((type, value) ->
                assertThat(MAPPER.writeValueAsString(value)).as(type.getName()).doesNotContain("{}"));
        assertThat(held)
                .containsKeys(
                        Section.class,
                        Topic.class,
                        Catalogue.Entry.class,
                        QuestionChange.class,
                        CatalogueIntroduction.class,
                        ConditionChange.class,
                        ObligationChange.class,
                        TextChange.class,
                        RegionRegister.class,
                        MeasurementUnit.class,
                        AgreementFact.class,
                        Voicing.class,
                        LocalisedText.class)
                .hasSizeGreaterThan(60);
    }
}
