package nl.ncw.model.merge;

import static nl.ncw.fixture.SampleAgreement.BAKKER;
import static nl.ncw.fixture.SampleAgreement.DAY;
import static nl.ncw.fixture.SampleAgreement.JANSEN;
import static nl.ncw.fixture.SampleAgreement.UTRECHT;
import static nl.ncw.fixture.SampleAgreement.WIJZE;
import static nl.ncw.fixture.SampleAgreement.contact;
import static nl.ncw.fixture.SampleAgreement.field;
import static nl.ncw.fixture.SampleAgreement.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ncw.fixture.SampleAgreement;
import nl.ncw.fixture.SmallCatalogue;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementPath;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.PartyContact;
import nl.ncw.model.agreement.Revision;
import nl.ncw.model.agreement.SetAsideValue;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.agreement.ValidityPeriod;
import nl.ncw.model.agreement.ValueAtPath;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.catalogue.SemanticVersion;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.profile.CoreTask;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementMergeTest {
    private static final Answer RADIO = Answer.text("Per portofoon.");
    private static final Answer PHONE = Answer.text("Telefonisch, binnen 15 minuten.");

    private static AgreementMerge merge(Agreement region, Agreement partner) {
        return AgreementMerge.of(sent(), region, partner);
    }

    private static Agreement merged(Agreement region, Agreement partner) {
        return merge(region, partner).result().orElseThrow().agreement();
    }

    private static List<String> conflicts(Agreement region, Agreement partner) {
        return merge(region, partner).conflicts().stream()
                .map(conflict -> conflict.path().toString())
                .toList();
    }

    @Nested
    class Changes_to_different_things {
        @Test
        void are_both_taken_over() {
            Agreement region = sent().answer(WIJZE, RADIO).withStatus(AgreementStatus.IN_AFSTEMMING);
            Agreement partner = sent().answer(SmallCatalogue.TRIGGER, Party.PARTNER, Answer.text("Hoge druk."));

            assertThat(merged(region, partner))
                    .isEqualTo(region.answer(SmallCatalogue.TRIGGER, Party.PARTNER, Answer.text("Hoge druk.")));
        }

        @Test
        void are_both_taken_over_in_the_two_voices_of_a_question() {
            Agreement region = sent().answer(SmallCatalogue.TRIGGER, Party.REGION, Answer.text("GRIP 1."));
            Agreement partner = sent().answer(SmallCatalogue.TRIGGER, Party.PARTNER, Answer.text("Hoge druk."));

            assertThat(merged(region, partner).answers().values())
                    .containsExactly(Answer.text("Telefonisch."), Answer.text("GRIP 1."), Answer.text("Hoge druk."));
        }

        @Test
        void are_both_taken_over_within_the_partner_and_within_the_validity() {
            Agreement region = sent().between(UTRECHT, CrisisPartner.named("Vitens N.V.", CoreTask.DIENSTVERLENER))
                    .withValidity(ValidityPeriod.from(DAY).until(DAY.plusYears(4)));
            Agreement partner = sent().between(UTRECHT, CrisisPartner.named("Vitens", CoreTask.BEHEERDER))
                    .withValidity(ValidityPeriod.from(DAY).evaluatedBy(DAY.plusYears(1)));

            Agreement merged = merged(region, partner);

            assertThat(merged.partner()).contains(CrisisPartner.named("Vitens N.V.", CoreTask.BEHEERDER));
            assertThat(merged.validity())
                    .isEqualTo(ValidityPeriod.from(DAY).until(DAY.plusYears(4)).evaluatedBy(DAY.plusYears(1)));
        }

        @Test
        void may_be_that_one_takes_out_what_the_other_left() {
            assertThat(merged(sent().unanswer(WIJZE), sent().with(AgreementProperties.CONTACTS, List.of(JANSEN))))
                    .isEqualTo(sent().unanswer(WIJZE).with(AgreementProperties.CONTACTS, List.of(JANSEN)));
        }
    }

    @Nested
    class The_same_change_on_both_sides {
        @Test
        void is_one_change() {
            Agreement both = sent().answer(WIJZE, RADIO)
                    .with(AgreementProperties.CONTACTS, List.of(BAKKER, contact("Smit", "030-3")));

            assertThat(merged(both, both)).isEqualTo(both);
        }
    }

    @Nested
    class Different_changes_to_the_same_thing {
        private final AgreementMerge merge = merge(sent().answer(WIJZE, RADIO), sent().answer(WIJZE, PHONE));

        @Test
        void are_a_conflict_with_both_texts_and_the_one_sent() {
            assertThat(merge.conflicts())
                    .containsExactly(new MergeConflict(
                            new AgreementPath.OfAnswer(WIJZE),
                            Optional.of(new ValueAtPath(Answer.text("Telefonisch."))),
                            List.of(
                                    new MergeConflict.Version(
                                            List.of(CopyName.REGION), Optional.of(new ValueAtPath(RADIO))),
                                    new MergeConflict.Version(
                                            List.of(CopyName.PARTNER), Optional.of(new ValueAtPath(PHONE))))));
        }

        @Test
        void leave_no_merged_agreement_until_they_are_settled() {
            assertThat(merge.result()).isEmpty();
        }

        @Test
        void are_settled_by_a_preference() {
            assertThat(merge.settle(CopyName.PARTNER).settled()).isEqualTo(sent().answer(WIJZE, PHONE));
        }

        @Test
        void can_be_settled_for_what_was_sent() {
            assertThat(merge.settle(CopyName.SENT).settled()).isEqualTo(sent());
        }

        @Test
        void are_settled_one_by_one() {
            Agreement region = sent().answer(WIJZE, RADIO).withStatus(AgreementStatus.IN_AFSTEMMING);
            Agreement partner = sent().answer(WIJZE, PHONE).withStatus(AgreementStatus.BEEINDIGD);
            List<AgreementPath> asked = new ArrayList<>();

            MergeResult result = merge(region, partner).settle(conflict -> {
                asked.add(conflict.path());
                return conflict.path() instanceof AgreementPath.OfAnswer ? CopyName.PARTNER : CopyName.REGION;
            });

            assertThat(asked).containsExactly(field(AgreementProperties.STATUS), new AgreementPath.OfAnswer(WIJZE));
            assertThat(result.settled())
                    .isEqualTo(sent().answer(WIJZE, PHONE).withStatus(AgreementStatus.IN_AFSTEMMING));
        }

        @Test
        void are_a_conflict_in_every_field_and_list() {
            Agreement region = changed("A", CoreTask.BEHEERDER, 1);
            Agreement partner = changed("B", CoreTask.HULPDIENST, 2);

            assertThat(conflicts(region, partner))
                    .containsExactly(
                            "profile",
                            "region",
                            "partner.name",
                            "partner.coreTask",
                            "partner.kind",
                            "status",
                            "validity.from",
                            "validity.until",
                            "validity.evaluation",
                            "involvedRegions[VR09]",
                            "contacts[region Jansen]",
                            "signatories[partner De Vries]",
                            "revisions[0.1]",
                            "proces.alerteren.wijze/joint",
                            "proces.monitoren.trigger/partner");
        }

        private Agreement changed(String text, CoreTask task, int number) {
            return Agreement.draft(SmallCatalogue.REFERENCE, CooperationProfile.values()[number + 1])
                    .identifiedAs("zaak-1")
                    .between(
                            new SafetyRegion("VR09", text),
                            new CrisisPartner(text, Optional.of(task), Optional.of(text)))
                    .withStatus(AgreementStatus.values()[number])
                    .withValidity(ValidityPeriod.from(DAY.plusDays(number))
                            .until(DAY.plusDays(number))
                            .evaluatedBy(DAY.plusDays(number)))
                    .with(AgreementProperties.CONTACTS, List.of(contact("Jansen", text), BAKKER))
                    .withSignatory(Signatory.of(Party.PARTNER, "De Vries", text))
                    .withRevision(new Revision("0.1", DAY, "Jansen", text))
                    .withUnplaced(SampleAgreement.MAP)
                    .answer(WIJZE, Answer.text(text))
                    .answer(SmallCatalogue.TRIGGER, Party.PARTNER, Answer.text(text));
        }
    }

    @Nested
    class A_change_against_a_removal {
        @Test
        void of_an_answer_is_a_conflict() {
            AgreementMerge merge = merge(sent().unanswer(WIJZE), sent().answer(WIJZE, PHONE));

            assertThat(merge.conflicts())
                    .extracting(conflict -> conflict.in(CopyName.REGION))
                    .containsExactly(Optional.empty());
            assertThat(merge.settle(CopyName.REGION).settled()).isEqualTo(sent().unanswer(WIJZE));
            assertThat(merge.settle(CopyName.PARTNER).settled()).isEqualTo(sent().answer(WIJZE, PHONE));
        }

        @Test
        void of_a_contact_is_a_conflict() {
            PartyContact called = contact("Bakker", "030-9");
            Agreement region = sent().with(AgreementProperties.CONTACTS, List.of(JANSEN, called));
            Agreement partner = sent().with(AgreementProperties.CONTACTS, List.of(JANSEN));

            assertThat(conflicts(region, partner)).containsExactly("contacts[region Bakker]");
            assertThat(merge(region, partner).settle(CopyName.REGION).settled().contacts())
                    .containsExactly(JANSEN, called);
            assertThat(merge(region, partner).settle(CopyName.SENT).settled().contacts())
                    .containsExactly(JANSEN, BAKKER);
        }

        @Test
        void of_the_partner_is_a_conflict_about_the_partner_as_a_whole() {
            CrisisPartner oasen = CrisisPartner.named("Oasen", CoreTask.DIENSTVERLENER);
            Agreement region = sent().with(AgreementProperties.REGION, Optional.of(UTRECHT))
                    .with(AgreementProperties.PARTNER, Optional.empty());
            Agreement partner = sent().with(AgreementProperties.REGION, Optional.of(UTRECHT))
                    .with(AgreementProperties.PARTNER, Optional.of(oasen));

            assertThat(conflicts(region, partner)).containsExactly("partner");
            assertThat(merge(region, partner).settle(CopyName.REGION).settled().partner())
                    .isEmpty();
            assertThat(merge(region, partner).settle(CopyName.PARTNER).settled().partner())
                    .contains(oasen);
        }
    }

    @Nested
    class A_blank_form {
        private final Agreement blank = Agreement.draft(SmallCatalogue.REFERENCE, CooperationProfile.STRUCTUREEL);

        @Test
        void takes_what_the_two_parties_fill_in() {
            Agreement region = blank.identifiedAs("zaak-1").answer(WIJZE, RADIO);
            Agreement partner = blank.between(UTRECHT, CrisisPartner.named("Vitens", CoreTask.BEHEERDER));

            assertThat(AgreementMerge.of(blank, region, partner).result().map(MergeResult::agreement))
                    .contains(partner.identifiedAs("zaak-1").answer(WIJZE, RADIO));
        }

        @Test
        void in_which_the_same_contact_is_filled_in_twice_has_one_contact_in_conflict() {
            Agreement region = blank.with(AgreementProperties.CONTACTS, List.of(JANSEN));
            Agreement partner = blank.with(AgreementProperties.CONTACTS, List.of(contact("Jansen", "030-9")));

            assertThat(AgreementMerge.of(blank, region, partner)
                            .settle(CopyName.REGION)
                            .settled())
                    .isEqualTo(region);
        }
    }

    @Nested
    class Agreements_that_do_not_belong_together {
        @Test
        void are_refused_when_the_id_of_the_region_differs() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> merge(sent().identifiedAs("zaak-2"), sent()))
                    .withMessage("region: expected an agreement with the id zaak-1 of the copy sent, was zaak-2");
        }

        @Test
        void are_refused_when_their_ids_differ() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> merge(sent(), sent().identifiedAs("zaak-2")))
                    .withMessage("partner: expected an agreement with the id zaak-1 of the copy sent, was zaak-2");
        }

        @Test
        void are_refused_when_their_ids_differ_and_what_was_sent_has_none() {
            Agreement blank = Agreement.draft(SmallCatalogue.REFERENCE, CooperationProfile.STRUCTUREEL);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> AgreementMerge.of(blank, sent(), sent().identifiedAs("zaak-2")))
                    .withMessage("partner: expected an agreement with the id zaak-1 of the copy region, was zaak-2");
        }

        @Test
        void are_refused_when_their_catalogues_differ() {
            CatalogueReference newer = new CatalogueReference("klein-model", new SemanticVersion(2, 0, 0));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> merge(sent().with(AgreementProperties.CATALOGUE, newer), sent()))
                    .withMessage("region: expected an agreement with the catalogue klein-model 1.0.0 of the copy sent,"
                            + " was klein-model 2.0.0");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> merge(sent(), sent().with(AgreementProperties.CATALOGUE, newer)))
                    .withMessage("partner: expected an agreement with the catalogue klein-model 1.0.0 of the copy sent,"
                            + " was klein-model 2.0.0");
        }

        @Test
        void are_refused_with_a_catalogue_that_they_do_not_name() {
            Agreement other = sent().with(
                            AgreementProperties.CATALOGUE,
                            new CatalogueReference("ander", new SemanticVersion(1, 0, 0)));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> AgreementMerge.of(other, other, other, SmallCatalogue.catalogue()))
                    .withMessage("catalogue: expected ander 1.0.0, which the agreement names, was klein-model 1.0.0");
        }
    }

    @Nested
    class What_has_no_home {
        private final UnplacedText note = new UnplacedText("Blad!A1", "Notitie");
        private final UnplacedText other = new UnplacedText("Blad!A1", "Andere notitie");

        @Test
        void is_kept_from_both_sides_without_a_conflict() {
            assertThat(merged(sent().withUnplaced(note), sent().withUnplaced(other))
                            .unplaced())
                    .containsExactly(SampleAgreement.MAP, note, other);
        }

        @Test
        void is_kept_once_where_both_sides_keep_the_same() {
            assertThat(merged(sent().withUnplaced(note), sent().withUnplaced(note))
                            .unplaced())
                    .containsExactly(SampleAgreement.MAP, note);
        }

        @Test
        void is_in_no_conflict_about_its_order() {
            Agreement base = sent().withUnplaced(List.of(note, other));
            Agreement bare = Agreement.draft(SmallCatalogue.REFERENCE, CooperationProfile.STRUCTUREEL);
            Agreement region = bare.withUnplaced(List.of(other, note, SampleAgreement.MAP));
            Agreement partner = bare.withUnplaced(List.of(note, SampleAgreement.MAP, other));

            assertThat(AgreementMerge.of(base, region, partner).conflicts()).isEmpty();
        }
    }

    @Nested
    class What_was_not_chosen {
        private final AgreementMerge merge = AgreementMerge.of(
                sent(), sent().answer(WIJZE, RADIO), sent().answer(WIJZE, PHONE), SmallCatalogue.catalogue());

        @Test
        void is_history_that_says_who_wrote_it_when_it_was_set_aside_and_where_it_stood() {
            assertThat(merge.settle(CopyName.REGION, DAY).agreement())
                    .isEqualTo(sent().answer(WIJZE, RADIO)
                            .withSetAside(List.of(new SetAsideValue(
                                    "partner",
                                    Optional.of(DAY),
                                    "proces.alerteren.wijze/joint",
                                    "Telefonisch, binnen 15 minuten."))));
        }

        @Test
        void has_no_day_if_the_caller_gives_none() {
            assertThat(merge.settle(CopyName.REGION).setAside())
                    .extracting(SetAsideValue::day)
                    .containsExactly(Optional.empty());
        }

        @Test
        void is_no_kept_text_since_it_has_a_place() {
            assertThat(merge.settle(CopyName.REGION).agreement().unplaced()).isEqualTo(sent().unplaced());
        }

        @Test
        void follows_what_was_set_aside_in_earlier_merges() {
            SetAsideValue earlier = new SetAsideValue("region", Optional.of(DAY), "status", "concept");
            Agreement base = sent().withSetAside(List.of(earlier));

            assertThat(AgreementMerge.of(base, base.answer(WIJZE, RADIO), base.answer(WIJZE, PHONE))
                            .settle(CopyName.PARTNER)
                            .agreement()
                            .setAside())
                    .extracting(SetAsideValue::content)
                    .containsExactly("concept", "Per portofoon.");
        }

        @Test
        void is_kept_of_both_parties_where_what_was_sent_is_chosen() {
            assertThat(merge.settle(CopyName.SENT).setAside())
                    .extracting(SetAsideValue::author)
                    .containsExactly("region", "partner");
        }

        @Test
        void is_not_in_the_settled_agreement_for_those_who_want_it_without() {
            assertThat(merge.settle(CopyName.REGION).settled()).isEqualTo(sent().answer(WIJZE, RADIO));
        }

        @Test
        void is_nothing_to_keep_where_it_was_a_removal() {
            assertThat(merge(sent().unanswer(WIJZE), sent().answer(WIJZE, PHONE))
                            .settle(CopyName.PARTNER)
                            .setAside())
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"sent", "region", "partner"})
        void is_nothing_where_there_was_no_conflict(String copy) {
            assertThat(merge(sent().answer(WIJZE, RADIO), sent())
                            .settle(CopyName.of(copy))
                            .agreement())
                    .isEqualTo(sent().answer(WIJZE, RADIO));
        }
    }
}
