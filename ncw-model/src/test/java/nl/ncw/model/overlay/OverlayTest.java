package nl.ncw.model.overlay;

import static nl.ncw.fixture.CatalogueParts.nl;
import static nl.ncw.fixture.CatalogueParts.text;
import static nl.ncw.model.overlay.Parts.addQuestion;
import static nl.ncw.model.overlay.Parts.addTopic;
import static nl.ncw.model.overlay.Parts.hide;
import static nl.ncw.model.overlay.Parts.id;
import static nl.ncw.model.overlay.Parts.in;
import static nl.ncw.model.overlay.Parts.overlay;
import static nl.ncw.model.overlay.Parts.relabel;
import static nl.ncw.model.overlay.Parts.rewordQuestion;
import static nl.ncw.model.overlay.Parts.rewordTopic;
import static nl.ncw.model.overlay.Parts.tighten;
import static nl.ncw.model.profile.CooperationProfile.KERN;
import static nl.ncw.model.profile.CooperationProfile.STRUCTUREEL;
import static nl.ncw.model.question.Obligation.NOT_APPLICABLE;
import static nl.ncw.model.question.Obligation.OPTIONAL;
import static nl.ncw.model.question.Obligation.RECOMMENDED;
import static nl.ncw.model.question.Obligation.REQUIRED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.ncw.fixture.CatalogueParts;
import nl.ncw.fixture.SmallCatalogue;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.Topic;
import nl.ncw.model.question.CatalogueItem;
import nl.ncw.model.question.Obligation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an overlay does to the catalogue it is laid on. */
class OverlayTest {
    private static final String OVERIG = "proces.alerteren.overig";
    private static final String NEW = "proces.alerteren.water";
    private final Catalogue catalogue = SmallCatalogue.catalogue();

    private Catalogue with(OverlayEdit... edits) {
        return overlay("vr08-hoogwater", edits).applyTo(catalogue);
    }

    private static List<String> ids(Catalogue catalogue, String topic) {
        return catalogue.entries().stream()
                .filter(entry -> entry.topic().id().equals(topic))
                .map(entry -> entry.question().id().value())
                .toList();
    }

    private static List<String> topics(Catalogue catalogue, int section) {
        return catalogue.sections().get(section).topics().stream()
                .map(Topic::id)
                .toList();
    }

    @Nested
    class A_catalogue_with_an_overlay {
        @Test
        void names_it_as_an_agreement_made_with_it_does() {
            Catalogue laid = with(hide(OVERIG));

            assertThat(laid).hasToString("klein-model 1.0.0 + vr08-hoogwater 1.0.0");
            assertThat(Agreement.draft(laid, KERN).catalogue()).isEqualTo(laid.reference());
        }

        @Test
        void is_a_new_one_and_the_old_one_stays_as_it_was() {
            with(hide(OVERIG), addQuestion(NEW, REQUIRED));

            assertThat(catalogue).isEqualTo(SmallCatalogue.catalogue());
        }

        @Test
        void asks_all_that_the_old_one_did() {
            Catalogue laid = with(addTopic("proces.evacueren", text("proces.evacueren.wie", REQUIRED)));

            assertThat(laid.entries().stream()
                            .filter(entry -> !entry.question().id().equals(id("proces.evacueren.wie")))
                            .map(Catalogue.Entry::question))
                    .containsExactlyElementsOf(catalogue.entries().stream()
                            .map(Catalogue.Entry::question)
                            .toList());
        }
    }

    @Nested
    class Adding {
        @Test
        void a_topic_puts_it_at_the_end_of_its_section() {
            Catalogue laid = with(addTopic("proces.evacueren", text("proces.evacueren.wie", REQUIRED)));

            assertThat(topics(laid, 1)).containsExactly("proces.alerteren", "proces.monitoren", "proces.evacueren");
        }

        @Test
        void a_topic_after_another_puts_it_there() {
            Topic topic = CatalogueParts.topic("proces.evacueren", text("proces.evacueren.wie", REQUIRED));

            assertThat(topics(with(new OverlayEdit.AddTopic(topic, Optional.of("proces.alerteren"))), 1))
                    .containsExactly("proces.alerteren", "proces.evacueren", "proces.monitoren");
        }

        @Test
        void a_question_puts_it_at_the_end_of_its_topic() {
            assertThat(ids(with(addQuestion(NEW, OPTIONAL)), "proces.alerteren"))
                    .containsExactly(SmallCatalogue.WIJZE, SmallCatalogue.ROL_LOCC, OVERIG, NEW);
        }

        @Test
        void a_question_after_another_puts_it_there() {
            OverlayEdit edit = new OverlayEdit.AddQuestion(text(NEW, OPTIONAL), Optional.of(id(SmallCatalogue.WIJZE)));

            assertThat(ids(with(edit), "proces.alerteren"))
                    .containsExactly(SmallCatalogue.WIJZE, NEW, SmallCatalogue.ROL_LOCC, OVERIG);
        }

        @Test
        void a_question_to_a_topic_that_the_overlay_adds_is_possible() {
            Catalogue laid = with(
                    addTopic("proces.evacueren", text("proces.evacueren.wie", REQUIRED)),
                    addQuestion("proces.evacueren.waarheen", REQUIRED));

            assertThat(ids(laid, "proces.evacueren"))
                    .containsExactly("proces.evacueren.wie", "proces.evacueren.waarheen");
        }

        @Test
        void a_question_does_not_ask_it_under_a_profile_of_which_it_says_nothing() {
            Catalogue laid = with(
                    addQuestion(NEW, REQUIRED), addTopic("proces.evacueren", text("proces.evacueren.wie", REQUIRED)));

            assertThat(in(laid, NEW).header().obligations())
                    .isEqualTo(in(laid, "proces.evacueren.wie").header().obligations())
                    .isEqualTo(Map.of(KERN, NOT_APPLICABLE, STRUCTUREEL, REQUIRED));
        }
    }

    @Nested
    class Tightening {
        @Test
        void makes_a_question_more_pressing_under_that_profile_alone() {
            Catalogue laid = with(tighten(SmallCatalogue.ROL_LOCC, KERN, REQUIRED));

            assertThat(in(laid, SmallCatalogue.ROL_LOCC).header().obligations())
                    .isEqualTo(Map.of(KERN, REQUIRED, STRUCTUREEL, RECOMMENDED));
        }

        @ParameterizedTest
        @EnumSource(names = "NOT_APPLICABLE", mode = EnumSource.Mode.EXCLUDE)
        void asks_a_question_that_was_not_asked(Obligation obligation) {
            Catalogue laid = with(tighten(SmallCatalogue.TRIGGER, KERN, obligation));

            assertThat(in(laid, SmallCatalogue.TRIGGER).obligation(KERN)).isEqualTo(obligation);
        }

        @Test
        void leaves_a_question_that_is_as_pressing_as_it_is() {
            Catalogue laid = with(tighten(SmallCatalogue.WIJZE, KERN, REQUIRED));

            assertThat(laid.sections()).isEqualTo(catalogue.sections());
        }
    }

    @Nested
    class Rewording {
        @Test
        void changes_the_text_of_a_question_and_nothing_else() {
            Catalogue laid = with(rewordQuestion(SmallCatalogue.TRIGGER, "Bij welk peil?"));

            assertThat(in(laid, SmallCatalogue.TRIGGER).text()).isEqualTo(nl("Bij welk peil?"));
            assertThat(in(laid, SmallCatalogue.TRIGGER))
                    .usingRecursiveComparison()
                    .ignoringFields("header.text")
                    .isEqualTo(in(catalogue, SmallCatalogue.TRIGGER));
        }

        @Test
        void changes_hints() {
            OverlayEdit edit = new OverlayEdit.RewordQuestion(
                    id(SmallCatalogue.WIJZE), Optional.empty(), List.of(nl("Denk aan Lobith.")), Map.of());

            assertThat(in(with(edit), SmallCatalogue.WIJZE).header().hints())
                    .isEqualTo(List.of(nl("Denk aan Lobith.")));
        }

        @Test
        void changes_the_label_of_an_option_and_keeps_the_others() {
            Catalogue laid = with(relabel(SmallCatalogue.CORE_TASK, "beheerder", "Waterbeheerder"));

            assertThat(in(laid, SmallCatalogue.CORE_TASK).offered())
                    .extracting(CatalogueItem::id, option -> option.label().in(Locale.ROOT))
                    .contains(tuple("beheerder", "Waterbeheerder"), tuple("hulpdienst", "hulpdienst"));
        }

        @Test
        void changes_the_words_of_a_topic() {
            OverlayEdit edit = new OverlayEdit.RewordTopic(
                    "proces.alerteren",
                    Optional.of(nl("Waarschuwen")),
                    Optional.of(nl("Over water.")),
                    Optional.of(nl("Werk uit.")));
            Topic topic = with(edit).sections().get(1).topics().get(0);

            assertThat(List.of(
                            topic.title(),
                            topic.description().orElseThrow(),
                            topic.instruction().orElseThrow()))
                    .isEqualTo(List.of(nl("Waarschuwen"), nl("Over water."), nl("Werk uit.")));
        }
    }

    @Nested
    class Hiding {
        @Test
        void asks_an_optional_question_under_no_profile() {
            Catalogue laid = with(hide(OVERIG));

            assertThat(laid.entries(KERN))
                    .noneMatch(entry -> entry.question().id().equals(id(OVERIG)));
            assertThat(laid.entries(STRUCTUREEL))
                    .noneMatch(entry -> entry.question().id().equals(id(OVERIG)));
        }

        @Test
        void keeps_the_question_so_that_answers_to_it_stay_known() {
            assertThat(with(hide(OVERIG)).find(id(OVERIG))).isPresent();
        }
    }

    @Nested
    class Overlays_one_on_the_other {
        private final Overlay sector = overlay("sector", addQuestion(NEW, OPTIONAL));
        private final Overlay region = overlay("regio", rewordQuestion(NEW, "Hoe hoog?"), hide(NEW));

        @Test
        void are_named_in_their_order() {
            assertThat(region.applyTo(sector.applyTo(catalogue)))
                    .hasToString("klein-model 1.0.0 + sector 1.0.0 + regio 1.0.0");
        }

        @Test
        void meet_the_catalogue_as_those_before_left_it() {
            Catalogue laid = region.applyTo(sector.applyTo(catalogue));

            assertThat(in(laid, NEW).text()).isEqualTo(nl("Hoe hoog?"));
            assertThat(in(laid, NEW).header().obligations())
                    .containsOnly(Map.entry(KERN, NOT_APPLICABLE), Map.entry(STRUCTUREEL, NOT_APPLICABLE));
        }

        @Test
        void can_ask_again_what_one_before_hid() {
            Catalogue hidden = with(hide(OVERIG));

            assertThat(in(overlay("regio", tighten(OVERIG, KERN, RECOMMENDED)).applyTo(hidden), OVERIG)
                            .obligation(KERN))
                    .isEqualTo(RECOMMENDED);
        }

        @Test
        void give_the_last_one_the_last_word() {
            Catalogue first =
                    overlay("a", rewordTopic("proces.alerteren", "Eerst")).applyTo(catalogue);
            Catalogue second =
                    overlay("b", rewordTopic("proces.alerteren", "Dan")).applyTo(first);

            assertThat(second.sections().get(1).topics().get(0).title()).isEqualTo(nl("Dan"));
        }
    }
}
