package nl.ncw.model.overlay;

import static nl.ncw.fixture.CatalogueParts.text;
import static nl.ncw.model.overlay.Parts.addQuestion;
import static nl.ncw.model.overlay.Parts.addTopic;
import static nl.ncw.model.overlay.Parts.hide;
import static nl.ncw.model.overlay.Parts.id;
import static nl.ncw.model.overlay.Parts.overlay;
import static nl.ncw.model.overlay.Parts.relabel;
import static nl.ncw.model.overlay.Parts.rewordQuestion;
import static nl.ncw.model.overlay.Parts.rewordTopic;
import static nl.ncw.model.overlay.Parts.tighten;
import static nl.ncw.model.profile.CooperationProfile.KERN;
import static nl.ncw.model.profile.CooperationProfile.KOPPEL;
import static nl.ncw.model.profile.CooperationProfile.STRUCTUREEL;
import static nl.ncw.model.question.Obligation.OPTIONAL;
import static nl.ncw.model.question.Obligation.REQUIRED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ncw.fixture.CatalogueParts;
import nl.ncw.fixture.SmallCatalogue;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.CatalogueChanges;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.catalogue.OverlayReference;
import nl.ncw.model.catalogue.QuestionChange;
import nl.ncw.model.catalogue.SemanticVersion;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.Condition;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.Voicing;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an overlay cannot do, with the reason that it gives. */
class RefusedOverlayTest {
    private static final Catalogue CATALOGUE = SmallCatalogue.catalogue();
    private static final String OVERIG = "proces.alerteren.overig";

    private static RefusedOverlayException refusal(Overlay overlay, Catalogue catalogue) {
        return catchThrowableOfType(RefusedOverlayException.class, () -> overlay.applyTo(catalogue));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource({"unknown_ids", "ids_that_are_taken", "what_is_weaker", "what_cannot_be_hidden"})
    void an_edit_is_refused_with_its_reason(OverlayEdit edit, String reason) {
        assertThat(refusal(overlay("vr08", edit), CATALOGUE).reason()).isEqualTo(reason);
    }

    static Stream<Arguments> unknown_ids() {
        String has = "%s: expected one that klein-model 1.0.0 has, was \"%s\"";
        return Stream.of(
                arguments(
                        addTopic("water.peil", text("water.peil.hoogte", REQUIRED)), has.formatted("section", "water")),
                arguments(addQuestion("proces.water.hoogte", REQUIRED), has.formatted("topic", "proces.water")),
                arguments(
                        tighten("proces.alerteren.peil", KERN, REQUIRED),
                        has.formatted("question", "proces.alerteren.peil")),
                arguments(hide("proces.alerteren.peil"), has.formatted("question", "proces.alerteren.peil")),
                arguments(
                        rewordQuestion("proces.alerteren.peil", "Hoe?"),
                        has.formatted("question", "proces.alerteren.peil")),
                arguments(rewordTopic("proces.water", "Water"), has.formatted("topic", "proces.water")),
                arguments(
                        relabel(SmallCatalogue.CORE_TASK, "boer", "Boer"),
                        "labels: expected ids of options, items, rows or columns of algemeen.partijen.kerntaak, was [boer]"),
                arguments(
                        new OverlayEdit.AddQuestion(
                                text("proces.monitoren.peil", REQUIRED), Optional.of(id(SmallCatalogue.WIJZE))),
                        "after: expected one of [proces.monitoren.trigger], was \"proces.alerteren.wijze\""),
                arguments(
                        new OverlayEdit.AddTopic(
                                CatalogueParts.topic("algemeen.water", text("algemeen.water.peil", REQUIRED)),
                                Optional.of("proces.alerteren")),
                        "after: expected one of [algemeen.partijen], was \"proces.alerteren\""));
    }

    static Stream<Arguments> ids_that_are_taken() {
        String taken = "%s: expected an id that nothing in klein-model 1.0.0 has or had, was \"%s\"";
        return Stream.of(
                arguments(
                        addQuestion(SmallCatalogue.WIJZE, REQUIRED), taken.formatted("question", SmallCatalogue.WIJZE)),
                arguments(
                        addTopic("proces.alerteren", text("proces.alerteren.peil", REQUIRED)),
                        taken.formatted("topic", "proces.alerteren")));
    }

    static Stream<Arguments> what_is_weaker() {
        return Stream.of(
                arguments(
                        tighten(SmallCatalogue.WIJZE, KERN, OPTIONAL),
                        "obligations.kern: expected no less pressing than required,"
                                + " which proces.alerteren.wijze is, was \"optional\""),
                arguments(
                        tighten(OVERIG, STRUCTUREEL, Obligation.NOT_APPLICABLE),
                        "obligations.structureel: expected no less pressing than optional,"
                                + " which proces.alerteren.overig is, was \"not-applicable\""),
                arguments(
                        tighten(OVERIG, KOPPEL, REQUIRED),
                        "obligations: expected profiles out of [kern, structureel], was \"koppel\""));
    }

    static Stream<Arguments> what_cannot_be_hidden() {
        String pressing = "question: expected one that no profile requires or recommends, was \"%s\", which %s does";
        return Stream.of(
                arguments(
                        hide(SmallCatalogue.ROL_LOCC),
                        pressing.formatted(SmallCatalogue.ROL_LOCC, "[kern, structureel]")),
                arguments(hide(SmallCatalogue.TRIGGER), pressing.formatted(SmallCatalogue.TRIGGER, "[structureel]")));
    }

    @Nested
    class A_condition {
        private static final String TESTED = "proces.alerteren.voorrang";
        private static final String ASKED = "proces.alerteren.duur";
        private static final Condition YES = Condition.of(Condition.Test.of(id(TESTED), "yes"));

        private static OverlayEdit add(String id, AnswerKind kind, Condition condition) {
            return new OverlayEdit.AddQuestion(
                    CatalogueParts.question(
                            kind,
                            CatalogueParts.askedIf(
                                    condition, CatalogueParts.header(id, Voicing.JOINT, Obligation.OPTIONAL))),
                    Optional.empty());
        }

        private static final Catalogue CONDITIONAL = overlay(
                        "sector", add(TESTED, AnswerKind.YES_NO, Condition.ALWAYS), add(ASKED, AnswerKind.NUMBER, YES))
                .applyTo(CATALOGUE);

        @Test
        void keeps_the_question_that_it_tests_from_being_hidden() {
            assertThat(refusal(overlay("regio", hide(TESTED)), CONDITIONAL).reason())
                    .isEqualTo("question: expected one that no condition tests, was \"" + TESTED
                            + "\", which those of [" + ASKED + "] do; hide these first");
        }

        @Test
        void lets_both_questions_be_hidden_the_dependent_one_first() {
            Catalogue hidden = overlay("regio", hide(ASKED), hide(TESTED)).applyTo(CONDITIONAL);

            assertThat(hidden.entries(STRUCTUREEL))
                    .extracting(entry -> entry.question().id())
                    .doesNotContain(id(ASKED), id(TESTED));
            assertThat(hidden.neverAsked()).isEmpty();
        }

        @Test
        void of_an_added_question_may_test_one_that_was_there() {
            assertThat(CONDITIONAL.find(id(ASKED)).orElseThrow().question().condition())
                    .isEqualTo(YES);
        }

        @Test
        void on_an_unknown_question_is_refused_at_the_edit() {
            RefusedOverlayException refusal =
                    refusal(overlay("regio", hide(OVERIG), add(ASKED, AnswerKind.NUMBER, YES)), CATALOGUE);

            assertThat(refusal.edit()).hasValue(1);
            assertThat(refusal.reason())
                    .isEqualTo(ASKED + ": expected a condition on a question of the catalogue, was \"" + TESTED + "\"");
        }
    }

    @Test
    void an_id_that_an_earlier_overlay_hid_stays_taken() {
        Catalogue hidden = overlay("sector", hide(OVERIG)).applyTo(CATALOGUE);

        assertThat(refusal(overlay("regio", addQuestion(OVERIG, REQUIRED)), hidden))
                .hasMessage("regio 1.0.0, edits[0]: question: expected an id that nothing in"
                        + " klein-model 1.0.0 + sector 1.0.0 has or had, was \"proces.alerteren.overig\"");
    }

    @Test
    void an_id_that_an_earlier_version_had_stays_taken() {
        assertThat(refusal(overlay("regio", addQuestion("proces.alerteren.pieper", REQUIRED)), without("alerteren"))
                        .reason())
                .endsWith("has or had, was \"proces.alerteren.pieper\"");
    }

    @Test
    void an_id_that_an_earlier_version_had_stays_taken_in_a_topic_of_the_overlay() {
        OverlayEdit edit = addTopic("proces.water", text("proces.water.pieper", REQUIRED));

        assertThat(refusal(overlay("regio", edit), without("water")).reason())
                .endsWith("has or had, was \"proces.water.pieper\"");
    }

    /** The catalogue after a version that asked for a pager under a topic. */
    private static Catalogue without(String topic) {
        QuestionChange withdrawn = new QuestionChange(
                QuestionChange.Kind.WITHDRAWN,
                List.of(id("proces." + topic + ".pieper")),
                List.of(),
                LocalisedText.dutch("Niemand heeft er een."));
        return CatalogueParts.following(
                CATALOGUE, new CatalogueChanges(new SemanticVersion(0, 9, 0), List.of(withdrawn)));
    }

    @Test
    void an_id_that_an_earlier_overlay_added_is_taken() {
        OverlayEdit edit = addTopic("proces.water", text("proces.water.peil", REQUIRED));

        assertThat(refusal(overlay("regio", edit), overlay("sector", edit).applyTo(CATALOGUE))
                        .reason())
                .startsWith("topic: expected an id that nothing in");
    }

    @Test
    void an_order_in_which_an_overlay_comes_before_what_it_needs_is_refused() {
        assertThat(refusal(overlay("regio", rewordQuestion("proces.alerteren.peil", "Hoe?")), CATALOGUE))
                .isNotNull();
    }

    @Test
    void a_refusal_says_which_edit_is_wrong() {
        Overlay overlay = overlay("vr08", hide(OVERIG), hide(SmallCatalogue.WIJZE));

        assertThat(refusal(overlay, CATALOGUE).edit()).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ander-model 1.0.0", "klein-model 1.0.1", "klein-model 1.1.0", "klein-model 0.9.0"})
    void an_overlay_for_another_catalogue_a_later_version_or_another_major_one_is_refused(String madeFor) {
        String[] parts = madeFor.split(" ");
        CatalogueReference reference = new CatalogueReference(parts[0], SemanticVersion.parse(parts[1]));
        RefusedOverlayException refusal = refusal(Parts.madeFor(reference, "vr08", hide(OVERIG)), CATALOGUE);

        assertThat(refusal.edit()).isEmpty();
        assertThat(refusal)
                .hasMessage(
                        "vr08 1.0.0: catalogue: expected %s or a later one of major version %s, was klein-model 1.0.0"
                                .formatted(madeFor, parts[1].charAt(0)));
    }

    @Test
    void an_overlay_that_is_laid_already_is_refused() {
        Overlay overlay = overlay("vr08", hide(OVERIG));
        RefusedOverlayException refusal = refusal(overlay, overlay.applyTo(CATALOGUE));

        assertThat(refusal).hasMessage("vr08 1.0.0: id: expected one that is not laid already, was \"vr08\"");
        assertThat(refusal.edit()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"REQUIRED", "RECOMMENDED"})
    void a_question_that_an_earlier_overlay_made_pressing_cannot_be_hidden(Obligation obligation) {
        Catalogue pressing =
                overlay("sector", tighten(OVERIG, KERN, obligation)).applyTo(CATALOGUE);

        assertThat(refusal(overlay("regio", hide(OVERIG)), pressing)).isNotNull();
    }

    @Test
    void an_overlay_that_is_none_cannot_be_made() {
        OverlayReference reference = new OverlayReference("vr08", new SemanticVersion(1, 0, 0));
        CatalogueReference laid = SmallCatalogue.REFERENCE.with(reference);

        assertRefused(() -> overlay("vr08"), "edits: expected at least one, was empty");
        assertRefused(
                () -> Parts.madeFor(laid, "vr09", hide(OVERIG)),
                "catalogue: expected one without overlays, was klein-model 1.0.0 + vr08 1.0.0");
        assertRefused(
                () -> addTopic("proces.water", text("proces.alerteren.peil", REQUIRED)),
                "question: expected an id of \"proces.water.\" and one name, was \"proces.alerteren.peil\"");
        assertRefused(
                () -> new OverlayEdit.RewordTopic("proces.water", Optional.empty(), Optional.empty(), Optional.empty()),
                "proces.water: expected a new title, description or instruction, was none");
        assertRefused(
                () -> new OverlayEdit.RewordQuestion(id(OVERIG), Optional.empty(), List.of(), Map.of()),
                "proces.alerteren.overig: expected a new text, hints or labels, was none");
        assertRefused(
                () -> new OverlayEdit.Tighten(id(OVERIG), Map.of()), "obligations: expected at least one, was empty");
    }

    private static void assertRefused(Runnable making, String message) {
        assertThatIllegalArgumentException().isThrownBy(making::run).withMessage(message);
    }
}
