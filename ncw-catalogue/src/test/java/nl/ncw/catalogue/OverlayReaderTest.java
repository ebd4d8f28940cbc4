package nl.ncw.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ncw.fixture.json.EditedJson;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.Topic;
import nl.ncw.model.overlay.Overlay;
import nl.ncw.model.overlay.OverlayEdit;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.Condition;
import nl.ncw.model.question.MeasurementUnit;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OverlayReaderTest {
    private static final EditedJson WHOLE = OverlayJson.WHOLE;

    @Nested
    class Reads {
        private final Overlay overlay = overlay();

        private static Overlay overlay() {
            try {
                return OverlayJson.read(WHOLE.text());
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        @Test
        void what_it_is_and_for_which_catalogue() {
            assertThat(overlay).hasToString("vr08-hoogwater 1.2.0");
            assertThat(overlay.title()).isEqualTo(LocalisedText.dutch("Hoogwater"));
            assertThat(overlay.madeFor()).hasToString("netcentrische-samenwerking 1.0.0");
        }

        @Test
        void a_topic_to_add() {
            OverlayEdit.AddTopic edit = (OverlayEdit.AddTopic) overlay.edits().get(0);

            assertThat(edit.topic().questions()).hasSize(1);
            assertThat(edit.after()).hasValue("proces.alarmeren");
        }

        @Test
        void a_question_to_add() {
            OverlayEdit.AddQuestion edit =
                    (OverlayEdit.AddQuestion) overlay.edits().get(1);

            assertThat(edit.question().id()).hasToString("proces.alerteren.vorm");
            assertThat(edit.after()).hasValue(new QuestionId("proces.alerteren.wijze"));
        }

        @Test
        void what_becomes_more_pressing_is_worded_differently_or_hidden() {
            LocalisedText volgen = LocalisedText.dutch("Volgen");

            assertThat(overlay.edits().subList(2, 6))
                    .isEqualTo(List.of(
                            new OverlayEdit.Tighten(
                                    new QuestionId("proces.alerteren.rol-locc"),
                                    Map.of(CooperationProfile.STRUCTUREEL, Obligation.REQUIRED)),
                            new OverlayEdit.RewordTopic(
                                    "proces.monitoren", Optional.of(volgen), Optional.empty(), Optional.empty()),
                            new OverlayEdit.RewordQuestion(
                                    new QuestionId("proces.alerteren.vorm"),
                                    Optional.of(LocalisedText.dutch("Hoe?")),
                                    List.of(LocalisedText.dutch("Een."), LocalisedText.dutch("Twee.")),
                                    Map.of("bellen", LocalisedText.dutch("Opbellen"))),
                            new OverlayEdit.Hide(new QuestionId("proces.evacueren.waterstand"))));
        }

        @Test
        void an_addition_without_a_place_as_one_at_the_end() throws IOException {
            EditedJson placeless = WHOLE.without("/edits/0/after").without("/edits/1/after");

            Catalogue laid = OverlayJson.lay(placeless.text(), OverlayJson.catalogue());
            List<Topic> topics = laid.sections().get(1).topics();
            assertThat(topics.get(topics.size() - 1).id()).isEqualTo("proces.evacueren");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"what_the_schema_tells", "what_goes_beyond_the_schema"})
    void a_mistake_in_the_file_is_refused_at_its_place(EditedJson broken, String pointer, String reason) {
        assertThat(catchThrowableOfType(MalformedCatalogueException.class, () -> OverlayJson.read(broken.text())))
                .hasMessage("vr08.json#%s: %s", pointer, reason);
    }

    static Stream<Arguments> what_the_schema_tells() {
        String kinds = "expected one of the fields [addTopic, addQuestion, tighten, reword, hide], was ";
        return Stream.of(
                broken(WHOLE.without("/version"), "", "expected a field \"version\""),
                broken(
                        WHOLE.with("/version", "\"1.2\""),
                        "/version",
                        "version: expected three numbers such as 1.0.0, was \"1.2\""),
                broken(WHOLE.with("/id", "\"VR08\""), "/id", "expected lower-case words with hyphens, was \"VR08\""),
                broken(WHOLE.without("/catalogue/from"), "/catalogue", "expected a field \"from\""),
                broken(
                        WHOLE.with("/catalogue/until", "1"),
                        "/catalogue/until",
                        "expected one of the fields [from, id], was 1"),
                broken(WHOLE.with("/edits", "[]"), "", "edits: expected at least one, was empty"),
                broken(WHOLE.with("/edits/2", "{\"remove\": \"x\"}"), "/edits/2", kinds + "{\"remove\":\"x\"}"),
                broken(
                        WHOLE.with("/edits/5/tighten", "\"x\""),
                        "/edits/5",
                        kinds + "{\"hide\":\"proces.evacueren.waterstand\",\"tighten\":\"x\"}"),
                broken(
                        WHOLE.with("/edits/5/why", "\"x\""),
                        "/edits/5/why",
                        "expected one of the fields [hide], was \"x\""),
                broken(
                        WHOLE.with("/edits/5/hide", "\"proces\""),
                        "/edits/5/hide",
                        "question id: expected an id such as proces.monitoren.trigger, was \"proces\""),
                broken(
                        WHOLE.with("/edits/2/obligations", "{}"),
                        "/edits/2",
                        "obligations: expected at least one, was empty"),
                broken(
                        WHOLE.with("/edits/2/obligations/los", "\"required\""),
                        "/edits/2/obligations/los",
                        "profile: expected one of [kern, structureel, koppel, stand-by, ad-hoc], was \"los\""),
                broken(
                        WHOLE.without("/edits/3/title"),
                        "/edits/3",
                        "proces.monitoren: expected a new title, description or instruction, was none"),
                broken(
                        WHOLE.with("/edits/3/text", "{\"nl\": \"x\"}"),
                        "/edits/3/text",
                        "expected one of the fields [description, instruction, reword, title],"
                                + " was {\"nl\":\"x\"}"),
                broken(
                        WHOLE.with("/edits/0/addTopic/title", "{\"en\": \"x\"}"),
                        "/edits/0/addTopic/title",
                        "text: expected a Dutch one (nl), was [en]"),
                broken(
                        WHOLE.with(
                                "/edits/1/addQuestion/askedIf",
                                "[{\"allOf\": [{\"fact\": \"scope\", \"is\": [\"x\"]}]}]"),
                        "/edits/1/addQuestion/askedIf/0/allOf/0/is/0",
                        "expected one of [regionaal, landelijk], was \"x\""),
                broken(
                        WHOLE.with("/edits/1/addQuestion/kind", "\"number\""),
                        "/edits/1/addQuestion",
                        "expected a field \"unit\""),
                broken(
                        WHOLE.with("/edits/1/addQuestion/id", "\"proces.alerteren.Vorm\""),
                        "/edits/1/addQuestion/id",
                        "expected \"proces.alerteren.\" and lower-case words with hyphens,"
                                + " was \"proces.alerteren.Vorm\""));
    }

    static Stream<Arguments> what_goes_beyond_the_schema() {
        String question = "/edits/0/addTopic/questions/0";
        return Stream.of(broken(
                WHOLE.with(question + "/id", "\"proces.alerteren.peil\""),
                question + "/id",
                "expected \"proces.evacueren.\" and lower-case words with hyphens, was \"proces.alerteren.peil\""));
    }

    private static Arguments broken(EditedJson json, String pointer, String reason) {
        return arguments(named(pointer + ": " + reason, json), pointer, reason);
    }

    @Nested
    class Lays {
        @Test
        void an_overlay_on_a_catalogue() throws IOException {
            assertThat(OverlayJson.lay(WHOLE.text(), OverlayJson.catalogue()))
                    .isEqualTo(OverlayJson.read(WHOLE.text()).applyTo(OverlayJson.catalogue()))
                    .hasToString("netcentrische-samenwerking 1.0.0 + vr08-hoogwater 1.2.0");
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("nl.ncw.catalogue.OverlayReaderTest#what_does_not_fit")
        void what_does_not_fit_is_refused_at_its_place(EditedJson broken, String pointer, String reason) {
            assertThat(catchThrowableOfType(
                            MalformedCatalogueException.class,
                            () -> OverlayJson.lay(broken.text(), OverlayJson.catalogue())))
                    .hasMessage("vr08.json#%s: %s", pointer, reason);
        }

        @Test
        void what_lies_there_already_is_refused_at_its_id() throws IOException {
            Catalogue laid = OverlayJson.lay(WHOLE.text(), OverlayJson.catalogue());

            assertThat(catchThrowableOfType(
                            MalformedCatalogueException.class, () -> OverlayJson.lay(WHOLE.text(), laid)))
                    .hasMessage("vr08.json#/id: id: expected one that is not laid already, was \"vr08-hoogwater\"");
        }

        @Test
        void a_typed_question_under_a_condition_on_the_catalogue() throws IOException {
            EditedJson typed = askedIf("algemeen.kerntaak.kerntaak", "beheerder")
                    .without("/edits/1/addQuestion/options")
                    .with("/edits/1/addQuestion/kind", "\"number\"")
                    .with("/edits/1/addQuestion/unit", "\"minutes\"")
                    .with("/edits/4/labels", "{}");
            Question question = OverlayJson.lay(typed.text(), OverlayJson.catalogue())
                    .find(new QuestionId("proces.alerteren.vorm"))
                    .orElseThrow()
                    .question();

            assertThat(question.settings()).isEqualTo(List.of(MeasurementUnit.MINUTES));
            assertThat(question.condition())
                    .isEqualTo(
                            Condition.of(Condition.Test.of(new QuestionId("algemeen.kerntaak.kerntaak"), "beheerder")));
        }

        @Test
        void what_an_earlier_overlay_took_is_refused_at_the_edit() throws IOException {
            Catalogue laid = OverlayJson.lay(WHOLE.text(), OverlayJson.catalogue());
            EditedJson other = WHOLE.with("/id", "\"sector\"");

            assertThat(catchThrowableOfType(
                                    MalformedCatalogueException.class, () -> OverlayJson.lay(other.text(), laid))
                            .pointer())
                    .isEqualTo("/edits/0");
        }
    }

    private static EditedJson askedIf(String question, String value) {
        return WHOLE.with(
                "/edits/1/addQuestion/askedIf",
                "[{\"allOf\": [{\"question\": \"%s\", \"is\": [\"%s\"]}]}]".formatted(question, value));
    }

    static Stream<Arguments> labels_alike() {
        String options = "/edits/1/addQuestion/options";
        return Stream.of(
                arguments(
                        WHOLE.with(options + "/1/label/nl", "\" BEL\u00a0LEN \"")
                                .with(options + "/0/label/nl", "\"bel  len\""),
                        "/edits/1/addQuestion",
                        "options: expected labels that differ, was \" BEL\u00a0LEN \" (nl) for bellen and bericht"),
                arguments(
                        WHOLE.with(options + "/0/label", "{\"nl\": \"Bellen\", \"en\": \"Cafe\u0301\"}")
                                .with(options + "/1/label", "{\"nl\": \"Bericht\", \"en\": \"caf\u00e9\"}"),
                        "/edits/1/addQuestion",
                        "options: expected labels that differ, was \"caf\u00e9\" (en) for bellen and bericht"),
                arguments(
                        WHOLE.with(options + "/0/formerLabels", "[{\"nl\": \"Bericht\"}]"),
                        "/edits/1/addQuestion",
                        "options: expected a label for bericht that is no former label of bellen, was \"Bericht\" (nl)"),
                arguments(
                        WHOLE.with("/edits/4/labels/bellen/nl", "\"bericht\""),
                        "/edits/4",
                        "options: expected labels that differ, was \"Bericht\" (nl) for bellen and bericht"),
                arguments(
                        WHOLE.with(
                                "/edits/4/labels",
                                "{\"bellen\": {\"nl\": \"Bericht\"}, \"bericht\": {\"nl\": \"Bellen\"}}"),
                        "/edits/4",
                        "options: expected a label for bericht that is no former label of bellen, was \"Bellen\" (nl)"));
    }

    @ParameterizedTest
    @MethodSource("labels_alike")
    void labels_that_people_cannot_tell_apart_are_refused(EditedJson overlay, String pointer, String reason) {
        assertThat(catchThrowableOfType(
                        MalformedCatalogueException.class,
                        () -> OverlayJson.lay(overlay.text(), OverlayJson.catalogue())))
                .hasMessage("vr08.json#%s: %s", pointer, reason);
    }

    static Stream<Arguments> what_does_not_fit() {
        String catalogue = "netcentrische-samenwerking 1.0.0";
        return Stream.of(
                broken(
                        WHOLE.with("/catalogue/from", "\"1.0.1\""),
                        "/catalogue",
                        "catalogue: expected netcentrische-samenwerking 1.0.1 or a later one of major"
                                + " version 1, was " + catalogue),
                broken(
                        WHOLE.with("/catalogue/id", "\"eigen\""),
                        "/catalogue",
                        "catalogue: expected eigen 1.0.0 or a later one of major version 1, was " + catalogue),
                broken(
                        WHOLE.with("/edits/2/tighten", "\"proces.alerteren.peil\""),
                        "/edits/2",
                        ("question: expected one that %s has," + " was \"proces.alerteren.peil\"")
                                .formatted(catalogue)),
                broken(
                        WHOLE.with("/edits/2/obligations/structureel", "\"optional\""),
                        "/edits/2",
                        "obligations.structureel: expected no less pressing than recommended,"
                                + " which proces.alerteren.rol-locc is, was \"optional\""),
                broken(
                        WHOLE.with("/edits/1/addQuestion/id", "\"proces.alerteren.wijze\""),
                        "/edits/1",
                        ("question: expected an id that nothing in %s has or had," + " was \"proces.alerteren.wijze\"")
                                .formatted(catalogue)),
                broken(
                        WHOLE.with("/edits/1/after", "\"proces.monitoren.trigger\""),
                        "/edits/1",
                        "after: expected one of [proces.alerteren.wijze, proces.alerteren.rol-locc],"
                                + " was \"proces.monitoren.trigger\""),
                broken(
                        askedIf("proces.alerteren.peil", "yes"),
                        "/edits/1",
                        "proces.alerteren.vorm: expected a condition on a question of the catalogue,"
                                + " was \"proces.alerteren.peil\""),
                broken(
                        askedIf("proces.alerteren.wijze", "yes"),
                        "/edits/1",
                        "proces.alerteren.vorm: expected a condition on a question of kind choice, choices or yes-no,"
                                + " was \"proces.alerteren.wijze\" of kind text"),
                broken(
                        askedIf("algemeen.kerntaak.kerntaak", "boer"),
                        "/edits/1",
                        "proces.alerteren.vorm: expected a condition on values out of [hulpdienst, beheerder,"
                                + " dienstverlener, incidentele-partner], was \"boer\""),
                broken(
                        askedIf("proces.alerteren.vorm", "bellen"),
                        "/edits/1",
                        "proces.alerteren.vorm: expected a condition that does not depend on itself, was one through"
                                + " [proces.alerteren.vorm]"),
                broken(
                        WHOLE.with("/edits/4/labels", "{\"fax\": {\"nl\": \"Fax\"}}"),
                        "/edits/4",
                        "labels: expected ids of options, items,"
                                + " rows or columns of proces.alerteren.vorm, was [fax]"));
    }
}
