package nl.ncw.validation.internal.rule;

import static nl.ncw.validation.SampleAgreements.adopted;
import static nl.ncw.validation.SampleAgreements.complete;
import static nl.ncw.validation.SampleAgreements.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.agreement.ValidityPeriod;
import nl.ncw.model.term.AgreementReference;
import nl.ncw.model.term.Classification;
import nl.ncw.model.term.DurationKind;
import nl.ncw.model.term.Enclosure;
import nl.ncw.model.term.PublicationDecision;
import nl.ncw.model.term.RenewalKind;
import nl.ncw.validation.Reports;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermRulesTest {
    private static final String DIGEST = "0a".repeat(32);

    @Nested
    public class An_indefinite_term {
        private final Agreement indefinite = complete()
                .with(AgreementProperties.DURATION, DurationKind.ONBEPAALD)
                .with(AgreementProperties.NOTICE_PERIOD, Period.ofMonths(6));

        @Test
        void with_a_notice_period_is_well() {
            assertThat(Reports.of(indefinite)).isEmpty();
        }

        @Test
        void needs_a_notice_period() {
            assertThat(Reports.of(indefinite.with(AgreementProperties.NOTICE_PERIOD, Optional.empty())))
                    .containsExactly("error duration.notice-missing @ noticePeriod");
        }

        @Test
        void has_no_last_day() {
            assertThat(Reports.of(indefinite.withValidity(
                            ValidityPeriod.from(LocalDate.of(2026, 1, 1)).until(LocalDate.of(2029, 12, 31)))))
                    .containsExactly("error duration.end-given @ validity.until");
        }

        @ParameterizedTest
        @EnumSource(
                value = RenewalKind.class,
                names = {"STILZWIJGEND", "BIJ_BESLUIT"})
        void is_not_renewed(RenewalKind renewal) {
            assertThat(Reports.of(indefinite
                            .with(AgreementProperties.RENEWAL, renewal)
                            .with(AgreementProperties.RENEWAL_PERIOD, Period.ofYears(1))))
                    .containsExactly("warning renewal.indefinite-term @ renewal");
        }

        @Test
        void may_say_that_it_is_not_renewed() {
            assertThat(Reports.of(indefinite.with(AgreementProperties.RENEWAL, RenewalKind.GEEN)))
                    .isEmpty();
        }
    }

    @Nested
    public class A_definite_term {
        private final Agreement definite = complete().with(AgreementProperties.DURATION, DurationKind.BEPAALD);

        @Test
        void needs_a_last_day() {
            assertThat(Reports.of(definite)).containsExactly("warning duration.end-missing @ validity.until");
        }

        @Test
        void needs_it_once_ended_too() {
            assertThat(Reports.of(definite.withStatus(AgreementStatus.BEEINDIGD)))
                    .containsExactly("warning duration.end-missing @ validity.until");
        }

        @Test
        void cannot_be_adopted_without_a_last_day() {
            assertThat(Reports.of(adopted()
                            .with(AgreementProperties.DURATION, DurationKind.BEPAALD)
                            .withValidity(ValidityPeriod.from(day(1)).evaluatedBy(day(2)))))
                    .containsExactly(
                            "error agreement.adopted-with-errors @ status",
                            "error duration.end-missing @ validity.until");
        }

        @Test
        void needs_no_notice_period() {
            assertThat(Reports.of(
                            definite.withValidity(ValidityPeriod.from(day(1)).until(day(2)))))
                    .isEmpty();
        }
    }

    @Nested
    public class A_renewal {
        @ParameterizedTest
        @EnumSource(
                value = RenewalKind.class,
                names = {"STILZWIJGEND", "BIJ_BESLUIT"})
        void says_for_how_long(RenewalKind renewal) {
            Agreement renewed = complete().with(AgreementProperties.RENEWAL, renewal);
            assertThat(Reports.of(renewed)).containsExactly("warning renewal.period-missing @ renewalPeriod");
            assertThat(Reports.of(renewed.with(AgreementProperties.RENEWAL_PERIOD, Period.ofYears(1))))
                    .isEmpty();
        }
    }

    @Nested
    public class A_notice_period {
        @Test
        void may_be_as_long_as_the_term() {
            assertThat(Reports.of(notice(Period.ofYears(1)))).isEmpty();
            assertThat(Reports.of(notice(Period.ofMonths(12)))).isEmpty();
            assertThat(Reports.of(notice(Period.ofDays(365)))).isEmpty();
        }

        @Test
        void is_not_longer_than_the_term() {
            String tooLong = "warning notice.beyond-term @ noticePeriod";
            assertThat(Reports.of(notice(Period.of(1, 0, 1)))).containsExactly(tooLong);
            assertThat(Reports.of(notice(Period.ofMonths(13)))).containsExactly(tooLong);
            assertThat(Reports.of(notice(Period.ofDays(366)))).containsExactly(tooLong);
        }

        @Test
        void is_compared_however_long_it_is() {
            assertThat(Reports.of(notice(Period.of(Integer.MAX_VALUE, 0, Integer.MAX_VALUE))))
                    .containsExactly("warning notice.beyond-term @ noticePeriod");
            assertThat(Reports.of(notice(Period.ofYears(1))
                            .withValidity(ValidityPeriod.from(day(1)).until(LocalDate.MAX))))
                    .isEmpty();
        }

        @Test
        void is_not_compared_with_a_term_that_ends_before_it_begins() {
            assertThat(Reports.of(notice(Period.ofMonths(1))
                            .withValidity(ValidityPeriod.from(day(2)).until(day(1)))))
                    .containsExactly("error validity.order @ validity.until");
        }

        private static Agreement notice(Period period) {
            return complete()
                    .withValidity(ValidityPeriod.from(LocalDate.of(2026, 1, 1)).until(LocalDate.of(2026, 12, 31)))
                    .with(AgreementProperties.NOTICE_PERIOD, period);
        }
    }

    @Nested
    public class Going_live {
        @Test
        void comes_before_the_end_or_on_the_last_day() {
            assertThat(Reports.of(live(day(3)))).isEmpty();
            Agreement late = live(day(4));
            assertThat(Reports.of(late)).containsExactly("warning validity.go-live-order @ goLive");
            assertThat(Reports.message(late, "validity.go-live-order")).contains("4 februari 2026", "3 februari 2026");
        }

        @Test
        void may_come_before_the_first_day() {
            assertThat(Reports.of(live(LocalDate.of(2018, 7, 12)))).isEmpty();
        }

        private static Agreement live(LocalDate day) {
            return complete()
                    .withValidity(ValidityPeriod.from(day(1)).until(day(3)))
                    .with(AgreementProperties.GO_LIVE, day);
        }
    }

    @Nested
    public class The_reference {
        @Test
        void stands_in_for_the_id() {
            Agreement referred = adopted()
                    .with(AgreementProperties.ID, Optional.empty())
                    .with(AgreementProperties.REFERENCE, "VRGZ/2026/0815");
            assertThat(Reports.of(referred)).isEmpty();
        }

        @Test
        void is_asked_for_where_there_is_neither() {
            Agreement nameless = adopted().with(AgreementProperties.ID, Optional.empty());
            assertThat(Reports.of(nameless)).containsExactly("warning agreement.id-missing @ reference");
            assertThat(Reports.message(nameless, "agreement.id-missing")).contains("Vul een kenmerk in", "ncw set");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Z-1", "z-1"})
        void of_the_predecessor_or_the_successor_is_another_one(String other) {
            Agreement agreement = complete().with(AgreementProperties.REFERENCE, "Z-1");
            assertThat(Reports.of(agreement.with(AgreementProperties.PREDECESSOR, AgreementReference.to(other))))
                    .containsExactly("error reference.to-itself @ predecessor.reference");
            assertThat(Reports.of(agreement.with(AgreementProperties.SUCCESSOR, AgreementReference.to(other))))
                    .containsExactly("error reference.to-itself @ successor.reference");
        }

        @Test
        void is_the_id_for_an_agreement_that_has_no_other() {
            assertThat(Reports.of(complete()
                            .identifiedAs("Z-1")
                            .with(AgreementProperties.PREDECESSOR, AgreementReference.to("Z-1"))))
                    .containsExactly("error reference.to-itself @ predecessor.reference");
        }

        @Test
        void of_the_successor_is_not_that_of_the_predecessor() {
            Agreement agreement = complete().with(AgreementProperties.PREDECESSOR, AgreementReference.to("Z-1"));
            assertThat(Reports.of(agreement.with(AgreementProperties.SUCCESSOR, AgreementReference.to("Z-2"))))
                    .isEmpty();
            assertThat(Reports.of(agreement.with(AgreementProperties.SUCCESSOR, AgreementReference.to("Z-1"))))
                    .containsExactly("error reference.successor-is-predecessor @ successor.reference");
        }
    }

    @Nested
    public class A_digest {
        @Test
        void is_sixty_four_hexadecimal_digits_or_nothing() {
            assertThat(Reports.of(with(DIGEST))).isEmpty();
            assertThat(Reports.of(with(DIGEST.toUpperCase(Locale.ROOT)))).isEmpty();
            assertThat(Reports.of(complete()
                            .with(AgreementProperties.PREDECESSOR, AgreementReference.to("Z-0"))
                            .with(AgreementProperties.ENCLOSURES, List.of(new Enclosure("Kaart", "", "")))))
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"abc", "sha256:0a0a", "zz", "0a0a 0a0a"})
        void of_any_other_form_is_an_error_wherever_it_stands(String text) {
            assertThat(Reports.of(with(text)))
                    .containsExactly(
                            "error digest.malformed @ predecessor.digest",
                            "error digest.malformed @ successor.digest",
                            "error digest.malformed @ enclosures[1].digest");
        }

        @Test
        void is_shown_with_its_document() {
            assertThat(Reports.message(with("abc"), "digest.malformed"))
                    .startsWith("Het controlegetal \"abc\" bij \"Z-0\" klopt niet.");
        }

        private static Agreement with(String digest) {
            return complete()
                    .with(AgreementProperties.PREDECESSOR, new AgreementReference("Z-0", Optional.of(digest)))
                    .with(AgreementProperties.SUCCESSOR, new AgreementReference("Z-2", Optional.of(digest)))
                    .with(
                            AgreementProperties.ENCLOSURES,
                            List.of(new Enclosure("Kaart", "", ""), new Enclosure("Lijst", "", digest)));
        }
    }

    @Nested
    public class Publication {
        @ParameterizedTest
        @EnumSource(
                value = PublicationDecision.class,
                names = {"GEDEELTELIJK", "NIET"})
        void in_part_or_not_at_all_needs_grounds(PublicationDecision decision) {
            Agreement withheld = complete().with(AgreementProperties.PUBLICATION, decision);
            assertThat(Reports.of(withheld)).containsExactly("error publication.grounds-missing @ publicationGrounds");
            assertThat(Reports.of(withheld.with(AgreementProperties.PUBLICATION_GROUNDS, "Artikel 5.1")))
                    .isEmpty();
        }

        @ParameterizedTest
        @EnumSource(
                value = Classification.class,
                names = {"INTERN", "VERTROUWELIJK"})
        void as_a_whole_contradicts_a_classification(Classification classification) {
            Agreement published = complete().with(AgreementProperties.PUBLICATION, PublicationDecision.OPENBAAR);
            assertThat(Reports.of(published.with(AgreementProperties.CLASSIFICATION, classification)))
                    .containsExactly("warning publication.classified @ publication");
            assertThat(Reports.of(published.with(AgreementProperties.CLASSIFICATION, Classification.OPENBAAR)))
                    .isEmpty();
        }

        @Test
        void is_asked_for_once_the_agreement_is_adopted() {
            assertThat(Reports.of(adopted().with(AgreementProperties.PUBLICATION, Optional.empty())))
                    .containsExactly("info publication.undecided @ publication");
        }
    }
}
