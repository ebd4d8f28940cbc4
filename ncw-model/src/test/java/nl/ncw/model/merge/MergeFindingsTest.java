package nl.ncw.model.merge;

import static nl.ncw.fixture.SampleAgreement.DAY;
import static nl.ncw.fixture.SampleAgreement.WIJZE;
import static nl.ncw.fixture.SampleAgreement.sent;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.ncw.fixture.SampleAgreement;
import nl.ncw.fixture.SmallCatalogue;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.organisation.Party;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergeFindingsTest {
    private static final Agreement RADIO = sent().answer(WIJZE, Answer.text("Per portofoon."));
    private static final Agreement PHONE = sent().answer(WIJZE, Answer.text("Telefonisch, binnen 15 minuten."));

    private static AgreementMerge merge(Agreement region, Agreement partner) {
        return AgreementMerge.of(sent(), region, partner, SmallCatalogue.catalogue());
    }

    private static List<String> shown(List<Finding> findings) {
        return findings.stream()
                .map(finding -> "%s %s at %s".formatted(finding.severity().key(), finding.code(), finding.place()))
                .toList();
    }

    @Nested
    class A_conflict {
        @Test
        void is_an_error_at_the_answer() {
            assertThat(shown(merge(RADIO, PHONE).findings()))
                    .containsExactly("error merge.conflict at proces/proces.alerteren/proces.alerteren.wijze/joint");
        }

        @Test
        void is_an_error_at_the_key_where_the_catalogue_is_not_at_hand() {
            assertThat(shown(AgreementMerge.of(sent(), RADIO, PHONE).findings()))
                    .containsExactly("error merge.conflict at proces.alerteren.wijze/joint");
        }

        @Test
        void is_an_error_at_the_field() {
            AgreementMerge merge = merge(
                    sent().withStatus(AgreementStatus.IN_AFSTEMMING), sent().withStatus(AgreementStatus.BEEINDIGD));

            assertThat(shown(merge.findings())).containsExactly("error merge.conflict at status");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                nl | Beide partijen hebben dit gewijzigd: “proces.alerteren – Hoe?” Veiligheidsregio: “Per portofoon.” \
                Crisispartner: “Telefonisch, binnen 15 minuten.” Kies welke van de twee blijft.
                en | Both parties changed this: “proces.alerteren – Hoe?” Safety region: “Per portofoon.” \
                Crisis partner: “Telefonisch, binnen 15 minuten.” Choose which of the two stays.
                """)
        void shows_both_texts_and_says_what_to_do(String language, String message) {
            assertThat(merge(RADIO, PHONE).findings().get(0).message(Locale.forLanguageTag(language)))
                    .isEqualTo(message);
        }

        @Test
        void shows_long_texts_whole_since_they_may_differ_at_their_end() {
            String text = "Lang. ".repeat(10_000);
            AgreementMerge merge =
                    merge(sent().answer(WIJZE, Answer.text(text + "A")), sent().answer(WIJZE, Answer.text(text + "B")));

            assertThat(merge.findings().get(0).message(Locale.ROOT)).contains(text + "A”", text + "B”");
        }
    }

    @Nested
    class A_settled_conflict {
        private Finding only(AgreementMerge merge, CopyName copy) {
            List<Finding> findings = merge.settle(copy).findings();
            assertThat(findings).hasSize(1);
            return findings.get(0);
        }

        @Test
        void is_a_warning_at_the_answer_with_what_was_set_aside() {
            Finding finding = only(merge(RADIO, PHONE), CopyName.REGION);

            assertThat(shown(List.of(finding)))
                    .containsExactly("warning merge.set-aside at proces/proces.alerteren/proces.alerteren.wijze/joint");
            assertThat(finding.message(Locale.ROOT))
                    .isEqualTo(
                            "Beide partijen hebben dit gewijzigd: “proces.alerteren – Hoe?” Gekozen is de versie van de"
                                    + " veiligheidsregio. Apart bewaard is de versie van de crisispartner:"
                                    + " “Telefonisch, binnen 15 minuten.”");
        }

        @Test
        void is_a_warning_for_each_party_where_what_was_sent_is_chosen() {
            assertThat(merge(RADIO, PHONE).settle(CopyName.SENT).findings())
                    .extracting(Finding::code)
                    .containsExactly("merge.set-aside", "merge.set-aside");
        }

        @Test
        void says_that_the_other_party_had_removed_it() {
            Finding finding = only(merge(sent().unanswer(WIJZE), PHONE), CopyName.PARTNER);

            assertThat(finding.code()).isEqualTo("merge.removal-undone");
            assertThat(finding.message(Locale.ENGLISH))
                    .endsWith("Chosen was the version of the crisis partner."
                            + " In the version of the safety region it had been removed.");
        }

        @Test
        void about_an_order_says_which_one_was_not_chosen() {
            Agreement three = withContacts("A", "B", "C");
            Finding finding = only(
                    AgreementMerge.of(three, withContacts("B", "A", "C"), withContacts("A", "C", "B")),
                    CopyName.REGION);

            assertThat(finding.code()).isEqualTo("merge.other-order");
            assertThat(finding.message(Locale.ROOT))
                    .endsWith("Niet gekozen is de versie van de crisispartner: “A (Veiligheidsregio), C"
                            + " (Veiligheidsregio), B (Veiligheidsregio)”");
        }

        private Agreement withContacts(String... names) {
            return sent().with(
                            AgreementProperties.CONTACTS,
                            Stream.of(names)
                                    .map(name -> SampleAgreement.contact(name, ""))
                                    .toList());
        }
    }

    @Nested
    class An_adopted_agreement {
        private final Agreement adopted = sent().withStatus(AgreementStatus.VASTGESTELD);

        private List<String> findings(Agreement region, Agreement partner) {
            return shown(merge(region, partner).settle(CopyName.REGION).findings());
        }

        @Test
        void that_says_something_else_than_was_adopted_is_to_be_adopted_anew() {
            assertThat(findings(adopted, PHONE)).containsExactly("warning adoption.reopened at status");
        }

        @Test
        void of_which_a_conflict_was_settled_is_to_be_adopted_anew_first_of_all() {
            Agreement radio = RADIO.withStatus(AgreementStatus.VASTGESTELD);
            Agreement phone = PHONE.withStatus(AgreementStatus.VASTGESTELD);

            assertThat(findings(radio, phone))
                    .containsExactly(
                            "warning adoption.reopened at status",
                            "warning merge.set-aside at proces/proces.alerteren/proces.alerteren.wijze/joint");
        }

        @Test
        void that_both_parties_signed_is_left_alone() {
            Signatory ours = Signatory.of(Party.REGION, "Smit", "").signed(DAY);
            Signatory theirs =
                    Signatory.of(Party.PARTNER, "De Vries", "Directeur").signed(DAY);

            assertThat(findings(
                            adopted.withSignatory(ours).withUnplaced(SampleAgreement.MAP),
                            adopted.with(AgreementProperties.SIGNATORIES, List.of(theirs))))
                    .isEmpty();
        }

        @Test
        void that_says_what_the_only_party_adopted_that_did_is_left_alone() {
            assertThat(findings(RADIO.withStatus(AgreementStatus.VASTGESTELD), sent()))
                    .isEmpty();
        }

        @Test
        void that_was_no_longer_adopted_in_what_is_chosen_is_left_alone() {
            Agreement talking = PHONE.withStatus(AgreementStatus.IN_AFSTEMMING);

            assertThat(merge(adopted, talking).settle(CopyName.PARTNER).findings())
                    .extracting(Finding::code)
                    .containsExactly("merge.set-aside");
        }
    }
}
