package nl.ncw.validation.internal.rule;

import static nl.ncw.validation.SampleAgreements.adopted;
import static nl.ncw.validation.SampleAgreements.complete;
import static nl.ncw.validation.SampleAgreements.day;
import static org.assertj.core.api.Assertions.assertThat;

import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.agreement.ValidityPeriod;
import nl.ncw.model.organisation.Party;
import nl.ncw.validation.Reports;
import nl.ncw.validation.SampleAgreements;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdoptionRulesTest {

    @Nested
    public class An_adopted_agreement {
        @Test
        void needs_signatures_a_reference_and_dates() {
            assertThat(Reports.of(complete().withStatus(AgreementStatus.VASTGESTELD)))
                    .containsExactly(
                            "error agreement.adopted-with-errors @ status",
                            "warning agreement.validity-missing @ validity.from",
                            "warning agreement.evaluation-missing @ validity.evaluation",
                            "warning agreement.id-missing @ reference",
                            "info publication.undecided @ publication",
                            "error agreement.signatory-missing @ signatories",
                            "error agreement.signatory-missing @ signatories");
        }

        @Test
        void has_no_other_errors_and_is_told_how_many() {
            Agreement agreement = adopted()
                    .answer(SampleAgreements.TEXT, Answer.notApplicable(""))
                    .answer(SampleAgreements.EACH_PARTY, Party.REGION, Answer.notApplicable(" "));
            assertThat(Reports.of(agreement)).contains("error agreement.adopted-with-errors @ status");
            assertThat(Reports.message(agreement, "agreement.adopted-with-errors"))
                    .contains("(aantal: 2)");
        }

        @Test
        void may_have_warnings() {
            assertThat(Reports.of(adopted().withValidity(ValidityPeriod.from(day(1)))))
                    .containsExactly("warning agreement.evaluation-missing @ validity.evaluation");
        }

        @Test
        void has_its_warnings_not_counted_among_its_errors() {
            Agreement agreement = adopted()
                    .withValidity(ValidityPeriod.from(day(1)))
                    .answer(SampleAgreements.TEXT, Answer.notApplicable(""));
            assertThat(Reports.message(agreement, "agreement.adopted-with-errors"))
                    .contains("(aantal: 1)");
        }

        @Test
        void is_signed_by_everyone_who_is_named() {
            Agreement agreement = adopted().withSignatory(unsigned(Party.REGION));
            assertThat(Reports.of(agreement)).containsExactly("warning signatory.unsigned @ signatories[2].signedOn");
            assertThat(Reports.message(agreement, "signatory.unsigned")).startsWith("Bij C. Bakker staat niet");
        }

        @Test
        void is_not_signed_for_a_party_by_a_name_alone() {
            Agreement agreement = complete()
                    .withStatus(AgreementStatus.VASTGESTELD)
                    .withSignatory(unsigned(Party.PARTNER))
                    .withSignatory(Signatory.of(Party.REGION, "A. de Vries", "").signed(day(1)));
            assertThat(Reports.of(agreement)).containsOnlyOnce("error agreement.signatory-missing @ signatories");
            assertThat(Reports.message(agreement, "agreement.signatory-missing"))
                    .startsWith("Voor de crisispartner");
        }
    }

    @Test
    void an_agreement_under_discussion_is_told_who_has_yet_to_sign() {
        assertThat(Reports.of(complete().withStatus(AgreementStatus.IN_AFSTEMMING)))
                .containsExactly(
                        "info agreement.signatory-missing @ signatories",
                        "info agreement.signatory-missing @ signatories");
    }

    @ParameterizedTest
    @EnumSource(
            value = AgreementStatus.class,
            names = {"CONCEPT", "BEEINDIGD"})
    void a_draft_or_an_ended_agreement_needs_no_signature(AgreementStatus status) {
        assertThat(Reports.of(complete().withStatus(status).withSignatory(unsigned(Party.REGION))))
                .isEmpty();
    }

    private static Signatory unsigned(Party party) {
        return Signatory.of(party, "C. Bakker", "");
    }
}
