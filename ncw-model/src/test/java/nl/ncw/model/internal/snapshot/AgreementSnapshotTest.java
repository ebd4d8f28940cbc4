package nl.ncw.model.internal.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.ncw.fixture.SmallCatalogue;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementPath;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.SingleValueProperty;
import nl.ncw.model.agreement.ValueAtPath;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.profile.CoreTask;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AgreementSnapshotTest {
    private static final Agreement DRAFT = Agreement.draft(SmallCatalogue.REFERENCE, CooperationProfile.STRUCTUREEL);
    private static final SafetyRegion UTRECHT = new SafetyRegion("VR09", "Utrecht");
    private static final SafetyRegion ZEELAND = new SafetyRegion("VR19", "Zeeland");
    private static final SafetyRegion FRYSLAN = new SafetyRegion("VR02", "Fryslân");
    private static final CrisisPartner VITENS = CrisisPartner.named("Vitens", CoreTask.DIENSTVERLENER);
    private static final AgreementPath WIJZE =
            new AgreementPath.OfAnswer(new AnswerKey(new QuestionId(SmallCatalogue.WIJZE), Voice.JOINT));

    @Nested
    class At_a_path {
        @Test
        void stands_the_value_of_a_field() {
            assertThat(one(DRAFT.identifiedAs("zaak-1")).at(path(AgreementProperties.ID)))
                    .contains(new ValueAtPath("zaak-1"));
        }

        @Test
        void stands_nothing_for_a_field_without_a_value() {
            assertThat(one(DRAFT).at(path(AgreementProperties.ID))).isEmpty();
        }

        @Test
        void stands_an_answer() {
            assertThat(one(DRAFT.answer(SmallCatalogue.WIJZE, Answer.text("Bellen")))
                            .at(WIJZE))
                    .contains(new ValueAtPath(Answer.text("Bellen")));
        }

        @Test
        void stands_an_element_of_a_list() {
            assertThat(one(DRAFT.involving(List.of(UTRECHT, ZEELAND))).at(element("VR19")))
                    .contains(new ValueAtPath(ZEELAND));
        }

        @Test
        void stands_nothing_for_an_element_that_only_another_copy_has() {
            List<AgreementSnapshot> both = AgreementSnapshot.of(DRAFT, DRAFT.involving(List.of(UTRECHT)));
            assertThat(both.get(0).at(element("VR09"))).isEmpty();
            assertThat(both.get(1).at(element("VR09"))).contains(new ValueAtPath(UTRECHT));
        }

        @Test
        void stands_the_order_of_the_elements_that_all_copies_have() {
            List<AgreementSnapshot> both = AgreementSnapshot.of(
                    DRAFT.involving(List.of(UTRECHT, FRYSLAN, ZEELAND)), DRAFT.involving(List.of(ZEELAND, UTRECHT)));
            AgreementPath order = new AgreementPath.OrderOf(AgreementProperties.INVOLVED_REGIONS);
            assertThat(both.get(0).at(order)).contains(new ValueAtPath(List.of(element("VR09"), element("VR19"))));
            assertThat(both.get(1).at(order)).contains(new ValueAtPath(List.of(element("VR19"), element("VR09"))));
        }
    }

    @Nested
    class The_paths {
        @Test
        void are_those_of_the_fields_then_of_the_lists_then_of_the_answers() {
            Agreement agreement = DRAFT.involving(List.of(UTRECHT)).answer(SmallCatalogue.WIJZE, Answer.text("Bellen"));
            assertThat(paths(agreement))
                    .containsSubsequence(
                            "catalogue",
                            "validity.evaluation",
                            "involvedRegions[VR09]",
                            "involvedRegions",
                            "contacts",
                            "proces.alerteren.wijze/joint")
                    .doesNotHaveDuplicates();
        }

        @Test
        void have_the_elements_of_all_copies_before_their_order() {
            assertThat(paths(DRAFT.involving(List.of(UTRECHT, ZEELAND)), DRAFT.involving(List.of(FRYSLAN, UTRECHT))))
                    .containsSequence(
                            "involvedRegions[VR09]",
                            "involvedRegions[VR19]",
                            "involvedRegions[VR02]",
                            "involvedRegions");
        }

        @Test
        void have_the_answers_of_all_copies_in_the_order_of_their_keys() {
            Agreement one = DRAFT.answer(SmallCatalogue.WIJZE, Answer.text("Bellen"));
            Agreement other = DRAFT.answer(SmallCatalogue.TRIGGER, Party.PARTNER, Answer.text("Water"))
                    .answer(SmallCatalogue.WIJZE, Answer.text("Mailen"));
            assertThat(paths(one, other)).endsWith("proces.alerteren.wijze/joint", "proces.monitoren.trigger/partner");
        }

        @Test
        void have_the_parts_of_a_field_that_all_copies_have_and_not_the_whole() {
            Agreement agreement = DRAFT.with(AgreementProperties.PARTNER, Optional.of(VITENS));
            assertThat(paths(agreement, agreement))
                    .contains("partner.name", "partner.coreTask", "partner.kind")
                    .doesNotContain("partner");
        }

        @Test
        void have_the_whole_of_a_field_that_one_copy_lacks_and_not_its_parts() {
            assertThat(paths(DRAFT, DRAFT.with(AgreementProperties.PARTNER, Optional.of(VITENS))))
                    .contains("partner")
                    .noneMatch(path -> path.startsWith("partner."));
        }

        private List<String> paths(Agreement... copies) {
            return AgreementSnapshot.paths(AgreementSnapshot.of(copies)).stream()
                    .map(AgreementPath::toString)
                    .toList();
        }
    }

    private static AgreementSnapshot one(Agreement agreement) {
        return AgreementSnapshot.of(agreement).get(0);
    }

    private static AgreementPath path(SingleValueProperty<?> field) {
        return new AgreementPath.OfField(field);
    }

    private static AgreementPath element(String code) {
        return new AgreementPath.InList(AgreementProperties.INVOLVED_REGIONS, List.of(code), 1);
    }
}
