package nl.ncw.model.agreement;

import static nl.ncw.fixture.SampleAgreement.DAY;
import static nl.ncw.fixture.SampleAgreement.UTRECHT;
import static nl.ncw.fixture.SampleAgreement.VITENS;
import static nl.ncw.fixture.SampleAgreement.ZEELAND;
import static nl.ncw.fixture.SampleAgreement.draft;
import static nl.ncw.fixture.SampleAgreement.filledIn;
import static nl.ncw.fixture.SampleAgreement.joint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.ncw.fixture.SmallCatalogue;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.profile.CoreTask;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AgreementTest {
    @Nested
    class A_draft {
        @Test
        void is_a_concept() {
            assertThat(draft().status()).isEqualTo(AgreementStatus.CONCEPT);
        }

        @Test
        void names_its_catalogue() {
            assertThat(draft().catalogue()).isEqualTo(SmallCatalogue.REFERENCE);
        }

        @Test
        void is_the_same_whether_the_catalogue_is_at_hand_or_not() {
            assertThat(Agreement.draft(SmallCatalogue.REFERENCE, CooperationProfile.STRUCTUREEL))
                    .isEqualTo(draft());
        }

        @Test
        void is_refused_under_a_profile_that_the_catalogue_does_not_cover() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Agreement.draft(SmallCatalogue.catalogue(), CooperationProfile.AD_HOC))
                    .withMessage("profile: expected one that catalogue klein-model 1.0.0 covers,"
                            + " [KERN, STRUCTUREEL], was AD_HOC");
        }
    }

    @Nested
    class Between_two_parties {
        @Test
        void it_involves_the_region_where_none_was_involved() {
            assertThat(draft().between(UTRECHT, VITENS).involvedRegions()).containsExactly(UTRECHT);
        }

        @Test
        void it_leaves_the_regions_that_were_involved() {
            assertThat(draft().involving(List.of(ZEELAND))
                            .between(UTRECHT, VITENS)
                            .involvedRegions())
                    .containsExactly(ZEELAND);
        }

        @Test
        void it_involves_no_region_when_a_reader_sets_the_parties() {
            assertThat(draft().with(AgreementProperties.REGION, Optional.of(UTRECHT))
                            .with(AgreementProperties.PARTNER, Optional.of(VITENS))
                            .involvedRegions())
                    .isEmpty();
        }

        @Test
        void it_keeps_the_involved_regions_in_the_order_given() {
            assertThat(draft().involving(List.of(ZEELAND, UTRECHT)).involvedRegions())
                    .containsExactly(ZEELAND, UTRECHT);
        }

        @Test
        void it_is_written_with_their_names() {
            assertThat(filledIn())
                    .hasToString("agreement zaak-2026-17 between Utrecht and Vitens, structureel, in-afstemming");
        }

        @Test
        void it_is_written_without_them_while_they_are_unknown() {
            assertThat(draft()).hasToString("agreement without id between ? and ?, structureel, concept");
        }
    }

    @Nested
    class An_answer {
        @Test
        void takes_the_place_of_an_earlier_one() {
            Agreement changed = filledIn().answer(SmallCatalogue.WIJZE, Answer.text("Per portofoon."));

            assertThat(changed.answers()).containsEntry(joint(SmallCatalogue.WIJZE), Answer.text("Per portofoon."));
        }

        @Test
        void of_one_party_leaves_that_of_the_other() {
            Agreement changed = filledIn().answer(SmallCatalogue.TRIGGER, Party.REGION, Answer.text("GRIP 1."));

            assertThat(changed.answers())
                    .containsEntry(
                            new AnswerKey(joint(SmallCatalogue.TRIGGER).question(), Party.PARTNER.voice()),
                            Answer.text("Lage druk."));
        }

        @Test
        void can_be_taken_back() {
            assertThat(filledIn().unanswer(joint(SmallCatalogue.WIJZE)).answers())
                    .doesNotContainKey(joint(SmallCatalogue.WIJZE));
        }

        @Test
        void that_was_never_given_can_be_taken_back_without_effect() {
            assertThat(filledIn().unanswer(joint(SmallCatalogue.ROL_LOCC))).isEqualTo(filledIn());
        }

        @Test
        void is_found_by_the_id_of_its_question() {
            Agreement agreement = draft().answer(SmallCatalogue.WIJZE, Answer.text("Per portofoon."))
                    .answer(SmallCatalogue.TRIGGER, Party.REGION, Answer.text("GRIP 1."));

            assertThat(agreement.answer(SmallCatalogue.WIJZE)).contains(Answer.text("Per portofoon."));
            assertThat(agreement.answer(SmallCatalogue.TRIGGER, Party.REGION)).contains(Answer.text("GRIP 1."));
            assertThat(agreement.answer(SmallCatalogue.TRIGGER, Party.PARTNER)).isEmpty();
        }

        @Test
        void to_a_question_that_no_catalogue_has_is_kept() {
            assertThat(draft().answer("proces.oud.vraag", Answer.text("Ja.")).answers())
                    .containsOnlyKeys(joint("proces.oud.vraag"));
        }

        @Test
        void stands_in_the_order_of_the_keys_whatever_the_order_in_which_it_was_given() {
            Agreement agreement = draft().answer(SmallCatalogue.TRIGGER, Party.PARTNER, Answer.text("A"))
                    .answer(SmallCatalogue.TRIGGER, Party.REGION, Answer.text("B"))
                    .answer(SmallCatalogue.WIJZE, Answer.text("C"));

            assertThat(agreement.answers().keySet())
                    .extracting(AnswerKey::toString)
                    .containsExactly(
                            "proces.alerteren.wijze/joint",
                            "proces.monitoren.trigger/region",
                            "proces.monitoren.trigger/partner");
        }
    }

    @Nested
    class What_is_replaced {
        @Test
        void is_gone() {
            PartyContact desk = new PartyContact(Party.PARTNER, Contact.named("Meldkamer"));
            Signatory director = Signatory.of(Party.REGION, "Bakker", "");
            Revision second = new Revision("2", DAY, "Bakker", "Af");
            Map<AnswerKey, Answer> yes = Map.of(joint(SmallCatalogue.ROL_LOCC), Answer.text("Ja."));

            Agreement changed = filledIn()
                    .with(AgreementProperties.CONTACTS, List.of(desk))
                    .with(AgreementProperties.SIGNATORIES, List.of(director))
                    .with(AgreementProperties.REVISIONS, List.of(second))
                    .replacingAnswers(yes);

            assertThat(changed.contacts()).containsExactly(desk);
            assertThat(changed.signatories()).containsExactly(director);
            assertThat(changed.revisions()).containsExactly(second);
            assertThat(changed.answers()).isEqualTo(yes);
        }

        @Test
        void is_never_something_kept() {
            UnplacedText map = new UnplacedText("/kaart", "Kaart");
            UnplacedText note = new UnplacedText("/notitie", "Notitie");

            assertThat(filledIn().withUnplaced(List.of(map, note)).unplaced())
                    .containsExactly(filledIn().unplaced().get(0), map, note);
        }
    }

    @Nested
    class A_change {
        static Stream<Arguments> changes() {
            Contact desk = Contact.named("Meldkamer");
            CrisisPartner enexis = CrisisPartner.named("Enexis", CoreTask.BEHEERDER);
            Signatory director = Signatory.of(Party.REGION, "Bakker", "");
            return Stream.of(
                    change("id", agreement -> agreement.identifiedAs("zaak-2")),
                    change("region", agreement -> agreement.between(ZEELAND, VITENS)),
                    change("partner", agreement -> agreement.between(UTRECHT, enexis)),
                    change(
                            "parties",
                            agreement -> agreement
                                    .with(AgreementProperties.REGION, Optional.empty())
                                    .with(AgreementProperties.PARTNER, Optional.of(VITENS))),
                    change("involved regions", agreement -> agreement.involving(List.of(UTRECHT, ZEELAND))),
                    change("status", agreement -> agreement.withStatus(AgreementStatus.BEEINDIGD)),
                    change("validity", agreement -> agreement.withValidity(ValidityPeriod.UNSET)),
                    change("contacts", agreement -> agreement.withContact(Party.PARTNER, desk)),
                    change("signatories", agreement -> agreement.withSignatory(director)),
                    change("revisions", agreement -> agreement.withRevision(new Revision("1", DAY, "Bakker", "Af"))),
                    change("unplaced", agreement -> agreement.withUnplaced(new UnplacedText("/kaart", "Kaart"))),
                    change("answer", agreement -> agreement.answer(SmallCatalogue.ROL_LOCC, Answer.text("Meelezen."))),
                    change("all contacts", agreement -> agreement.with(AgreementProperties.CONTACTS, List.of())),
                    change(
                            "all signatories",
                            agreement -> agreement.with(AgreementProperties.SIGNATORIES, List.of(director))),
                    change("all revisions", agreement -> agreement.with(AgreementProperties.REVISIONS, List.of())),
                    change("all answers", agreement -> agreement.replacingAnswers(Map.of())),
                    change("more unplaced", agreement -> agreement.withUnplaced(agreement.unplaced())),
                    change("unanswer", agreement -> agreement.unanswer(joint(SmallCatalogue.WIJZE))));
        }

        private static Arguments change(String part, UnaryOperator<Agreement> change) {
            return arguments(part, change);
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("changes")
        void gives_an_agreement_that_differs(String part, UnaryOperator<Agreement> change) {
            assertThat(change.apply(filledIn())).isNotEqualTo(filledIn());
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("changes")
        void leaves_the_old_agreement_as_it_was(String part, UnaryOperator<Agreement> change) {
            Agreement old = filledIn();

            change.apply(old);

            assertThat(old).isEqualTo(filledIn());
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("changes")
        void is_equal_to_the_same_change_made_elsewhere(String part, UnaryOperator<Agreement> change) {
            assertThat(change.apply(filledIn()))
                    .isEqualTo(change.apply(filledIn()))
                    .hasSameHashCodeAs(change.apply(filledIn()));
        }
    }

    @Nested
    class As_a_value {
        static Stream<Arguments> collections() {
            return Stream.of(
                    collection("involved regions", Agreement::involvedRegions),
                    collection("contacts", Agreement::contacts),
                    collection("signatories", Agreement::signatories),
                    collection("revisions", Agreement::revisions),
                    collection("unplaced", Agreement::unplaced),
                    collection("answers", agreement -> agreement.answers().values()));
        }

        private static Arguments collection(String part, Function<Agreement, Collection<?>> collection) {
            return arguments(part, collection);
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("collections")
        void it_gives_no_collection_that_can_be_changed(String part, Function<Agreement, Collection<?>> collection) {
            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(() -> collection.apply(filledIn()).clear());
        }

        @Test
        void it_keeps_a_copy_of_the_regions_given() {
            List<SafetyRegion> given = new ArrayList<>(List.of(UTRECHT));
            Agreement agreement = draft().involving(given);

            given.clear();

            assertThat(agreement.involvedRegions()).containsExactly(UTRECHT);
        }

        @Test
        void it_is_equal_whatever_the_order_in_which_answers_were_given() {
            Agreement forward = draft().answer(SmallCatalogue.WIJZE, Answer.text("A"))
                    .answer(SmallCatalogue.ROL_LOCC, Answer.text("B"));
            Agreement backward = draft().answer(SmallCatalogue.ROL_LOCC, Answer.text("B"))
                    .answer(SmallCatalogue.WIJZE, Answer.text("A"));

            assertThat(forward).isEqualTo(backward).hasSameHashCodeAs(backward);
        }

        @Test
        void it_differs_under_another_profile() {
            assertThat(Agreement.draft(SmallCatalogue.REFERENCE, CooperationProfile.KERN))
                    .isNotEqualTo(draft());
        }
    }

    @Nested
    class What_is_kept_apart {
        private final UnplacedText note = new UnplacedText("Blad!C7", "Bellen na zes uur.");
        private final UnplacedText map = new UnplacedText("Blad!C8", "Zie de kaart.");
        private final AnswerKey key = new AnswerKey(new QuestionId(SmallCatalogue.WIJZE), Voice.JOINT);
        private final Agreement draft = Agreement.draft(SmallCatalogue.catalogue(), CooperationProfile.STRUCTUREEL)
                .withUnplaced(List.of(note, map));

        @Test
        void can_be_cleared_one_by_one() {
            assertThat(draft.withoutUnplaced(note).unplaced()).containsExactly(map);
        }

        @Test
        void can_become_an_answer() {
            assertThat(draft.extendAnswer(key, note.content()).answers())
                    .containsExactly(Map.entry(key, Answer.text("Bellen na zes uur.")));
        }

        @Test
        void can_follow_an_answer() {
            assertThat(draft.answer(key, Answer.text("Telefonisch."))
                            .extendAnswer(key, note.content())
                            .answers())
                    .containsExactly(Map.entry(key, Answer.text("Telefonisch.\nBellen na zes uur.")));
        }

        @Test
        void takes_the_place_of_no_other_answer() {
            Agreement open = draft.answer(key, Answer.toBeSettled("Uitzoeken", "VIM"));

            assertThatIllegalArgumentException().isThrownBy(() -> open.extendAnswer(key, note.content()));
        }
    }
}
