package nl.ncw.model.catalogue;

import static nl.ncw.fixture.CatalogueParts.nl;
import static nl.ncw.fixture.CatalogueParts.section;
import static nl.ncw.fixture.CatalogueParts.topic;
import static nl.ncw.fixture.SmallCatalogue.header;
import static nl.ncw.fixture.SmallCatalogue.text;
import static nl.ncw.model.profile.CooperationProfile.KERN;
import static nl.ncw.model.profile.CooperationProfile.KOPPEL;
import static nl.ncw.model.profile.CooperationProfile.STRUCTUREEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import nl.ncw.fixture.SmallCatalogue;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.ValueQuestion;
import nl.ncw.model.question.Voicing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    private final Catalogue catalogue = SmallCatalogue.catalogue();

    @Nested
    class Lookups {
        @Test
        void find_a_question_with_the_section_and_topic_where_it_stands() {
            Catalogue.Entry entry =
                    catalogue.find(new QuestionId(SmallCatalogue.TRIGGER)).orElseThrow();

            assertThat(entry.section().id() + " " + entry.topic().id() + " "
                            + entry.question().id())
                    .isEqualTo("proces proces.monitoren " + SmallCatalogue.TRIGGER);
        }

        @Test
        void find_nothing_for_an_unknown_id() {
            assertThat(catalogue.find(new QuestionId("proces.monitoren.onbekend")))
                    .isEmpty();
        }

        @Test
        void give_all_questions_in_the_order_of_the_form() {
            assertThat(catalogue.entries())
                    .extracting(entry -> entry.question().id().value())
                    .containsExactly(
                            "algemeen.partijen.adoptieregio",
                            "algemeen.partijen.betrokken-regios",
                            "algemeen.partijen.kerntaak",
                            "proces.alerteren.wijze",
                            "proces.alerteren.rol-locc",
                            "proces.alerteren.overig",
                            "proces.monitoren.trigger");
        }

        @Test
        void leave_out_what_is_not_applicable_under_a_profile() {
            assertThat(catalogue.entries(KERN))
                    .extracting(entry -> entry.question().id().value())
                    .hasSize(6)
                    .doesNotContain(SmallCatalogue.TRIGGER);
        }

        @Test
        void ask_nothing_under_a_profile_of_which_no_question_speaks() {
            assertThat(catalogue.entries(KOPPEL)).isEmpty();
        }
    }

    @Nested
    class What_does_not_fit_together {
        @Test
        void a_section_that_stands_in_it_twice_is_refused() {
            Section section = section("proces", topic("proces.alerteren", text("proces.alerteren.wijze")));

            assertRefused("sections: expected each once, was \"proces\" twice", section, section);
        }

        @Test
        void a_topic_that_stands_in_two_sections_is_refused() {
            Topic topic = topic("proces.alerteren", text("proces.alerteren.wijze"));

            assertRefused(
                    "topics: expected each once, was \"proces.alerteren\" twice",
                    section("proces", topic),
                    section("techniek", topic));
        }

        @Test
        void a_question_that_stands_in_two_topics_is_refused() {
            Question question = text("proces.alerteren.wijze");

            assertRefused(
                    "questions: expected each once, was \"proces.alerteren.wijze\" twice",
                    section("proces", topic("proces.alerteren", question), topic("proces.alarmeren", question)));
        }

        @Test
        void a_question_without_an_obligation_for_a_covered_profile_is_refused() {
            Map<CooperationProfile, Obligation> kernAlone = Map.of(KERN, Obligation.REQUIRED);
            Question question = ValueQuestion.text(header("proces.alerteren.wijze", Voicing.JOINT, kernAlone));

            assertRefused(
                    "proces.alerteren.wijze: expected an obligation for each of [KERN, STRUCTUREEL], was [KERN]",
                    section("proces", topic("proces.alerteren", question)));
        }

        @Test
        void a_catalogue_without_sections_is_refused() {
            assertRefused("sections: expected at least one, was empty");
        }

        @Test
        void a_catalogue_that_covers_no_profile_is_refused() {
            CatalogueIntroduction text = new CatalogueIntroduction(nl("Leeg"), nl("Leeg"), nl("Geen"));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Catalogue(SmallCatalogue.REFERENCE, text, Map.of(), catalogue.sections()))
                    .withMessage("profiles: expected at least one, was empty");
        }

        @Test
        void a_question_that_stands_in_a_topic_twice_is_refused() {
            Question question = text("proces.alerteren.wijze");

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> topic("proces.alerteren", question, question))
                    .withMessage("questions: expected each once, was \"proces.alerteren.wijze\" twice");
        }

        @Test
        void a_topic_that_stands_in_a_section_twice_is_refused() {
            Topic topic = topic("proces.alerteren", text("proces.alerteren.wijze"));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> section("proces", topic, topic))
                    .withMessage("topics: expected each once, was \"proces.alerteren\" twice");
        }

        @Test
        void an_overlay_that_is_applied_twice_is_refused() {
            OverlayReference overlay = new OverlayReference("vr09", new SemanticVersion(1, 0, 0));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new CatalogueReference(
                            "klein-model", new SemanticVersion(1, 0, 0), List.of(overlay, overlay)))
                    .withMessage("overlays: expected each once, was \"vr09\" twice");
        }

        @Test
        void a_profile_that_is_not_covered_is_refused_with_those_that_are() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> catalogue.requireCovered(KOPPEL))
                    .withMessage("profile: expected one that catalogue klein-model 1.0.0 covers,"
                            + " [KERN, STRUCTUREEL], was KOPPEL");
            assertThatCode(() -> catalogue.requireCovered(KERN)).doesNotThrowAnyException();
        }

        private void assertRefused(String message, Section... sections) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SmallCatalogue.of(sections))
                    .withMessage(message);
        }
    }

    @Nested
    class A_topic {
        @Test
        void has_a_note_for_the_profile_that_it_names_alone() {
            Topic topic = topic("proces.beelden", Map.of(STRUCTUREEL, nl("Beperkter.")), text("proces.beelden.opbouw"));

            assertThat(topic.profileNote(STRUCTUREEL)).contains(nl("Beperkter."));
            assertThat(topic.profileNote(KERN)).isEmpty();
        }
    }

    @Nested
    class As_a_value {
        @Test
        void it_equals_another_of_the_same_content() {
            assertThat(catalogue).isEqualTo(SmallCatalogue.catalogue()).hasSameHashCodeAs(SmallCatalogue.catalogue());
        }

        @Test
        void it_differs_from_one_with_the_same_reference_and_other_questions() {
            Section other = section("proces", topic("proces.alerteren", text("proces.alerteren.anders")));

            assertThat(catalogue).isNotEqualTo(SmallCatalogue.of(other));
        }

        @Test
        void it_covers_its_profiles_in_their_own_order() {
            assertThat(catalogue.profiles())
                    .containsExactly(
                            Map.entry(KERN, ObligationSource.DERIVED), Map.entry(STRUCTUREEL, ObligationSource.SOURCE));
        }

        @Test
        void none_of_its_collections_can_be_changed() {
            assertThat(List.<Runnable>of(
                            () -> catalogue.sections().clear(),
                            () -> catalogue.entries().clear(),
                            () -> catalogue.profiles().clear(),
                            () -> catalogue.sections().get(0).topics().clear()))
                    .allSatisfy(change -> assertThatExceptionOfType(UnsupportedOperationException.class)
                            .isThrownBy(change::run));
        }

        @Test
        void an_overlay_is_written_as_its_reference_too() {
            OverlayReference overlay = new OverlayReference("vr09", new SemanticVersion(2, 0, 0));

            assertThat(overlay).hasToString("vr09 2.0.0");
        }

        @Test
        void the_provenance_of_its_obligations_has_a_key() {
            assertThat(ObligationSource.DERIVED.key()).isEqualTo("derived");
        }

        @Test
        void it_is_written_as_its_reference() {
            assertThat(catalogue).hasToString("klein-model 1.0.0");
        }
    }
}
