package nl.ncw.model.catalogue.difference;

import static nl.ncw.fixture.CatalogueParts.section;
import static nl.ncw.fixture.CatalogueParts.text;
import static nl.ncw.fixture.CatalogueParts.topic;
import static nl.ncw.fixture.SmallCatalogue.header;
import static nl.ncw.model.overlay.Parts.addQuestion;
import static nl.ncw.model.overlay.Parts.addTopic;
import static nl.ncw.model.overlay.Parts.hide;
import static nl.ncw.model.overlay.Parts.overlay;
import static nl.ncw.model.overlay.Parts.relabel;
import static nl.ncw.model.overlay.Parts.rewordQuestion;
import static nl.ncw.model.overlay.Parts.rewordTopic;
import static nl.ncw.model.overlay.Parts.tighten;
import static nl.ncw.model.profile.CooperationProfile.KERN;
import static nl.ncw.model.question.Obligation.NOT_APPLICABLE;
import static nl.ncw.model.question.Obligation.OPTIONAL;
import static nl.ncw.model.question.Obligation.RECOMMENDED;
import static nl.ncw.model.question.Obligation.REQUIRED;
import static nl.ncw.model.text.LocalisedText.dutch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ncw.fixture.CatalogueParts;
import nl.ncw.fixture.SmallCatalogue;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.CatalogueIntroduction;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.catalogue.ObligationSource;
import nl.ncw.model.catalogue.Section;
import nl.ncw.model.catalogue.SemanticVersion;
import nl.ncw.model.catalogue.Topic;
import nl.ncw.model.overlay.OverlayEdit;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.CatalogueItem;
import nl.ncw.model.question.Condition;
import nl.ncw.model.question.MeasurementUnit;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.QuestionHeader;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.TableColumn;
import nl.ncw.model.question.TableQuestion;
import nl.ncw.model.question.ValueQuestion;
import nl.ncw.model.question.ValueType;
import nl.ncw.model.question.Voicing;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CatalogueDifferenceTest {
    private static final String OVERIG = "proces.alerteren.overig";
    private final Catalogue catalogue = SmallCatalogue.catalogue();

    private Catalogue with(OverlayEdit... edits) {
        return overlay("vr08", edits).applyTo(catalogue);
    }

    private CatalogueDifference after(OverlayEdit... edits) {
        return CatalogueDifference.between(catalogue, with(edits));
    }

    /** The catalogue in a next version, of other sections. */
    private Catalogue next(Section... sections) {
        return new Catalogue(
                new CatalogueReference("klein-model", new SemanticVersion(1, 1, 0)),
                catalogue.text(),
                catalogue.profiles(),
                List.of(sections));
    }

    private static List<String> ids(List<Catalogue.Entry> entries) {
        return entries.stream().map(entry -> entry.question().id().value()).toList();
    }

    private static TextChange change(String id, String part, String before, String after) {
        return new TextChange(
                id,
                part,
                Optional.of(before).filter(text -> !text.isEmpty()).map(LocalisedText::dutch),
                Optional.of(after).filter(text -> !text.isEmpty()).map(LocalisedText::dutch));
    }

    @Test
    void of_a_catalogue_and_itself_is_empty() {
        assertThat(CatalogueDifference.between(catalogue, SmallCatalogue.catalogue())
                        .isEmpty())
                .isTrue();
    }

    @Test
    void names_the_two() {
        CatalogueDifference difference = after(hide(OVERIG));

        assertThat(difference.older() + " -> " + difference.newer())
                .isEqualTo("klein-model 1.0.0 -> klein-model 1.0.0 + vr08 1.0.0");
        assertThat(difference.isEmpty()).isFalse();
    }

    @Nested
    class Of_an_overlay {
        @Test
        void an_added_topic_is_there_with_its_questions() {
            CatalogueDifference difference = after(addTopic("proces.water", text("proces.water.peil", REQUIRED)));

            assertThat(difference.addedTopics()).extracting(Topic::id).containsExactly("proces.water");
            assertThat(ids(difference.added())).containsExactly("proces.water.peil");
            assertThat(difference.texts()).isEmpty();
        }

        @Test
        void an_added_question_is_added_and_its_topic_is_not() {
            CatalogueDifference difference = after(addQuestion("proces.alerteren.peil", OPTIONAL));

            assertThat(ids(difference.added())).containsExactly("proces.alerteren.peil");
            assertThat(difference.addedTopics()).isEmpty();
        }

        @Test
        void a_hidden_question_is_hidden_and_no_obligations_changed() {
            CatalogueDifference difference = after(hide(OVERIG));

            assertThat(ids(difference.hidden())).containsExactly(OVERIG);
            assertThat(difference.obligations()).isEmpty();
        }

        @Test
        void a_tightened_question_has_another_obligation_under_that_profile() {
            assertThat(after(tighten(SmallCatalogue.TRIGGER, KERN, RECOMMENDED)).obligations())
                    .containsExactly(new ObligationChange(
                            new QuestionId(SmallCatalogue.TRIGGER), KERN, NOT_APPLICABLE, RECOMMENDED));
        }

        @Test
        void other_words_are_there_with_the_old_ones() {
            assertThat(after(
                                    rewordTopic("proces.monitoren", "Volgen"),
                                    rewordQuestion(SmallCatalogue.WIJZE, "Waarmee?"),
                                    relabel(SmallCatalogue.CORE_TASK, "beheerder", "Beheerder"))
                            .texts())
                    .containsExactly(
                            change(SmallCatalogue.CORE_TASK, "options.beheerder", "beheerder", "Beheerder"),
                            change(SmallCatalogue.WIJZE, "text", "Hoe?", "Waarmee?"),
                            change("proces.monitoren", "title", "proces.monitoren", "Volgen"));
        }
    }

    @Nested
    class Of_two_versions {
        private final Section parties = catalogue.sections().get(0);
        private final Topic partiesTopic = parties.topics().get(0);

        @Test
        void what_is_not_there_any_more_is_removed() {
            CatalogueDifference difference = CatalogueDifference.between(catalogue, next(parties));

            assertThat(difference.removedTopics())
                    .extracting(Topic::id)
                    .containsExactly("proces.alerteren", "proces.monitoren");
            assertThat(ids(difference.removed()))
                    .containsExactly(SmallCatalogue.WIJZE, SmallCatalogue.ROL_LOCC, OVERIG, SmallCatalogue.TRIGGER);
        }

        @Test
        void is_the_other_way_round_from_newer_to_older() {
            CatalogueDifference difference = CatalogueDifference.between(next(parties), catalogue);

            assertThat(ids(difference.added())).hasSize(4);
            assertThat(difference.removed()).isEmpty();
        }

        @Test
        void a_question_of_another_kind_is_reshaped_and_its_options_are_gone() {
            ValueQuestion choice = (ValueQuestion) partiesTopic.questions().get(2);
            CatalogueDifference difference =
                    CatalogueDifference.between(next(partiesWith(choice)), next(partiesWith(asText(choice.header()))));

            assertThat(ids(difference.reshaped())).containsExactly(SmallCatalogue.CORE_TASK);
            assertThat(difference.texts())
                    .contains(change(SmallCatalogue.CORE_TASK, "options.hulpdienst", "hulpdienst", ""));
        }

        private Question asText(QuestionHeader old) {
            return ValueQuestion.text(header(old.id().value(), old.voicing(), old.obligations()));
        }

        private Section partiesWith(Question question) {
            return section("algemeen", topic("algemeen.partijen", question));
        }

        @Test
        void a_question_in_another_topic_is_reshaped_and_neither_added_nor_removed() {
            Topic elsewhere = topic("algemeen.elders", partiesTopic.questions().toArray(Question[]::new));
            CatalogueDifference difference =
                    CatalogueDifference.between(next(parties), next(section("algemeen", elsewhere)));

            assertThat(difference.reshaped()).hasSize(3);
            assertThat(difference.added()).isEmpty();
            assertThat(difference.addedTopics()).hasSize(1);
        }
    }

    @Nested
    class Of_the_texts {
        @Test
        void of_the_catalogue_itself_are_named_by_its_id() {
            CatalogueIntroduction other =
                    new CatalogueIntroduction(dutch("Ander model"), dutch("Voor later."), dutch("Gevonden"));
            Catalogue newer = new Catalogue(catalogue.reference(), other, catalogue.profiles(), catalogue.sections());

            assertThat(CatalogueDifference.between(catalogue, newer).texts())
                    .extracting(TextChange::id, TextChange::part)
                    .containsExactly(
                            tuple("klein-model", "title"),
                            tuple("klein-model", "introduction"),
                            tuple("klein-model", "source"));
        }

        @Test
        void of_a_section_is_its_title() {
            Topic topic = topic("proces.water", text("proces.water.peil", REQUIRED));

            assertThat(changes(section("proces", "Proces", topic), section("proces", "Werkwijze", topic)))
                    .containsExactly(change("proces", "title", "Proces", "Werkwijze"));
        }

        @Test
        void of_a_topic_are_all_that_it_says() {
            Topic silent = topic("proces.water", text("proces.water.peil", REQUIRED));
            Topic telling = Topic.of("proces.water", "1", dutch("Water"), silent.questions())
                    .withDescription(Optional.of(dutch("Over water.")))
                    .withInstruction(Optional.of(dutch("Vul in.")))
                    .withProfileNotes(Map.of(KERN, dutch("Minder.")))
                    .withRationale(Optional.of(dutch("Want.")));

            assertThat(changes(section("proces", silent), section("proces", telling)))
                    .containsExactly(
                            change("proces.water", "title", "proces.water", "Water"),
                            change("proces.water", "description", "", "Over water."),
                            change("proces.water", "instruction", "", "Vul in."),
                            change("proces.water", "profileNotes.kern", "", "Minder."),
                            change("proces.water", "rationale", "", "Want."));
        }

        @Test
        void of_a_question_are_its_hints_by_their_number() {
            Question silent = text("proces.water.peil", REQUIRED);
            QuestionHeader header = silent.header();
            Question telling = ValueQuestion.text(
                    QuestionHeader.of(header.id(), header.text(), header.voicing(), header.obligations())
                            .hinted(List.of(dutch("In meters."), dutch("Boven NAP.")))
                            .answeredBy(header.fact()));

            assertThat(changes(
                            section("proces", topic("proces.water", silent)),
                            section("proces", topic("proces.water", telling))))
                    .containsExactly(
                            change("proces.water.peil", "hints.1", "", "In meters."),
                            change("proces.water.peil", "hints.2", "", "Boven NAP."));
        }

        private List<TextChange> changes(Section before, Section after) {
            return CatalogueDifference.between(of(before), of(after)).texts();
        }

        private Catalogue of(Section section) {
            return CatalogueParts.catalogue(
                    catalogue.reference(), Map.of(CooperationProfile.STRUCTUREEL, ObligationSource.SOURCE), section);
        }
    }

    @Nested
    class Of_conditions_and_types {
        private static final String TESTED = "eigen.alles.eerste";
        private static final String ASKED = "eigen.alles.tweede";
        private static final Condition YES = Condition.of(Condition.Test.of(new QuestionId(TESTED), "yes"));
        private static final Condition NO = Condition.of(Condition.Test.of(new QuestionId(TESTED), "no"));

        private static Catalogue asking(Question question) {
            return CatalogueParts.catalogueOf(
                    CatalogueParts.reference("eigen"),
                    CatalogueParts.question(AnswerKind.YES_NO, CatalogueParts.header(TESTED, Voicing.JOINT, OPTIONAL)),
                    question);
        }

        private static QuestionHeader header(Condition condition) {
            return CatalogueParts.askedIf(condition, CatalogueParts.header(ASKED, Voicing.JOINT, OPTIONAL));
        }

        private static Question askedIf(Condition condition) {
            return ValueQuestion.text(header(condition));
        }

        private static CatalogueDifference between(Question older, Question newer) {
            return CatalogueDifference.between(asking(older), asking(newer));
        }

        @Test
        void a_changed_condition_is_there_with_the_old_one() {
            CatalogueDifference difference = between(askedIf(YES), askedIf(NO));

            assertThat(difference.conditions()).containsExactly(new ConditionChange(new QuestionId(ASKED), YES, NO));
            assertThat(difference.isEmpty()).isFalse();
            assertThat(difference.reshaped()).isEmpty();
        }

        @Test
        void an_added_condition_is_one_on_what_was_always_asked() {
            assertThat(between(askedIf(Condition.ALWAYS), askedIf(YES)).conditions())
                    .containsExactly(new ConditionChange(new QuestionId(ASKED), Condition.ALWAYS, YES));
        }

        @Test
        void a_removed_condition_leaves_what_is_always_asked() {
            assertThat(between(askedIf(YES), askedIf(Condition.ALWAYS)).conditions())
                    .containsExactly(new ConditionChange(new QuestionId(ASKED), YES, Condition.ALWAYS));
        }

        @Test
        void another_unit_reshapes_a_question() {
            CatalogueDifference difference = between(
                    new ValueQuestion(header(YES), new ValueType.Number(MeasurementUnit.MINUTES)),
                    new ValueQuestion(header(YES), new ValueType.Number(MeasurementUnit.HOURS)));

            assertThat(ids(difference.reshaped())).containsExactly(ASKED);
            assertThat(difference.conditions()).isEmpty();
        }

        @Test
        void another_type_of_a_column_and_one_that_rows_now_need_reshape_a_table() {
            TableColumn plain = new TableColumn(CatalogueParts.option("duur", "Duur"), Optional.empty(), List.of());
            TableColumn typed = new TableColumn(
                    plain.heading(), plain.question(), new ValueType.Number(MeasurementUnit.HOURS), false);
            TableColumn required = new TableColumn(plain.heading(), plain.question(), plain.type(), true);

            for (TableColumn column : List.of(typed, required)) {
                CatalogueDifference difference = between(
                        new TableQuestion(header(YES), List.of(plain)),
                        new TableQuestion(header(YES), List.of(column)));
                assertThat(ids(difference.reshaped())).containsExactly(ASKED);
            }
        }

        @Test
        void a_former_label_is_no_change() {
            CatalogueItem once = new CatalogueItem("ja", dutch("Ja"));
            CatalogueItem before = new CatalogueItem("ja", dutch("Ja"), List.of(dutch("Jawel")));

            assertThat(between(
                                    ValueQuestion.choice(header(YES), List.of(once)),
                                    ValueQuestion.choice(header(YES), List.of(before)))
                            .isEmpty())
                    .isTrue();
        }
    }
}
