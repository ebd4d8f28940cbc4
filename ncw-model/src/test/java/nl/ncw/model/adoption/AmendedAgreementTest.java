package nl.ncw.model.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import nl.ncw.fixture.SmallCatalogue;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.Revision;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.finding.ChangeCodes;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether an agreement still is what was signed. */
class AmendedAgreementTest {
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 1);
    private static final Signatory SMIT =
            Signatory.of(Party.REGION, "Smit", "Burgemeester").signed(SPRING, "Arnhem");
    private static final Signatory DE_VRIES =
            Signatory.of(Party.PARTNER, "De Vries", "Directeur").signed(SPRING);
    private static final Agreement SIGNED = Agreement.draft(SmallCatalogue.catalogue(), CooperationProfile.STRUCTUREEL)
            .answer(SmallCatalogue.WIJZE, Answer.text("Telefonisch."))
            .withSignatory(SMIT)
            .withSignatory(DE_VRIES)
            .withRevision(new Revision("1.0", SPRING, "Smit", "Vastgesteld"))
            .withStatus(AgreementStatus.VASTGESTELD);
    private static final Revision NEXT = new Revision("1.1", AUTUMN, "Smit", "Andere alarmering");
    private static final Agreement CHANGED = SIGNED.answer(SmallCatalogue.WIJZE, Answer.text("Per app."));

    @Nested
    class A_change_of_what_binds_the_parties {
        private final AmendedAgreement amended = AmendedAgreement.of(SIGNED, CHANGED);

        @Test
        void takes_the_status_back_to_discussion() {
            assertThat(amended.agreement().status()).isEqualTo(AgreementStatus.IN_AFSTEMMING);
        }

        @Test
        void stays() {
            assertThat(amended.agreement().answers()).isEqualTo(CHANGED.answers());
        }

        @Test
        void makes_the_signatures_history() {
            assertThat(amended.agreement().get(AgreementProperties.EARLIER_SIGNATORIES))
                    .containsExactly(SMIT, DE_VRIES);
        }

        @Test
        void leaves_the_same_people_to_sign_anew() {
            assertThat(amended.agreement().signatories())
                    .extracting(Signatory::name, signatory -> signatory.signedOn().isPresent())
                    .containsExactly(
                            tuple("Smit", false),
                            tuple("De Vries", false));
        }

        @Test
        void asks_for_a_new_version() {
            assertThat(amended.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo(ChangeCodes.ADOPTION_REOPENED);
                assertThat(finding.text().in(LocalisedText.DUTCH)).contains("in afstemming", "versienummer");
            });
        }

        @Test
        void does_not_ask_for_a_version_that_is_there() {
            assertThat(AmendedAgreement.of(SIGNED, CHANGED.withRevision(NEXT)).findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.text().in(LocalisedText.DUTCH)).doesNotContain("versienummer"));
        }

        @Test
        void makes_the_signatures_history_also_if_the_status_was_taken_back_by_hand() {
            Agreement byHand = CHANGED.withStatus(AgreementStatus.CONCEPT);

            AmendedAgreement concept = AmendedAgreement.of(SIGNED, byHand);

            assertThat(concept.agreement().status()).isEqualTo(AgreementStatus.CONCEPT);
            assertThat(concept.agreement().get(AgreementProperties.EARLIER_SIGNATORIES))
                    .containsExactly(SMIT, DE_VRIES);
        }

        @Test
        void is_history_once() {
            Agreement again = AmendedAgreement.of(SIGNED, amended.agreement()).agreement();

            assertThat(again).isEqualTo(amended.agreement());
        }

        @Test
        void may_be_another_profile() {
            Agreement kern = SIGNED.with(AgreementProperties.PROFILE, CooperationProfile.KERN);

            assertThat(AmendedAgreement.of(SIGNED, kern).findings())
                    .extracting(Finding::code)
                    .containsExactly(ChangeCodes.ADOPTION_REOPENED);
        }
    }

    @Nested
    class An_agreement_is_left_alone {
        @Test
        void if_nothing_changed() {
            assertLeftAlone(SIGNED, SIGNED);
        }

        @Test
        void if_only_a_telephone_number_changed() {
            assertLeftAlone(SIGNED, SIGNED.withContact(Party.REGION, Contact.named("Piket")));
        }

        @Test
        void if_it_was_signed_anew_as_a_version_of_its_own() {
            assertLeftAlone(
                    SIGNED,
                    CHANGED.withRevision(NEXT)
                            .with(
                                    AgreementProperties.SIGNATORIES,
                                    List.of(SMIT.signed(AUTUMN), DE_VRIES.signed(AUTUMN))));
        }

        @ParameterizedTest
        @EnumSource(names = "VASTGESTELD", mode = EnumSource.Mode.EXCLUDE)
        void if_it_was_not_adopted(AgreementStatus status) {
            assertLeftAlone(SIGNED.withStatus(status), CHANGED);
        }

        @Test
        void if_it_has_ended() {
            assertLeftAlone(SIGNED, CHANGED.withStatus(AgreementStatus.BEEINDIGD));
        }

        private void assertLeftAlone(Agreement before, Agreement after) {
            AmendedAgreement amended = AmendedAgreement.of(before, after);
            assertThat(amended.agreement()).isEqualTo(after);
            assertThat(amended.findings()).isEmpty();
        }
    }
}
