package nl.ncw.validation;

import static nl.ncw.validation.SampleAgreements.CATALOGUE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Place;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.port.ValidationReport;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CompleteAgreementTest {

    @Nested
    class A_complete_agreement {
        @Test
        void has_no_findings_as_a_draft() {
            assertThat(Reports.of(SampleAgreements.complete())).isEmpty();
        }

        @Test
        void has_no_findings_once_it_is_adopted_and_signed() {
            assertThat(Reports.of(SampleAgreements.adopted())).isEmpty();
        }
    }

    @Nested
    class The_validator {
        @Test
        void is_one_instance() {
            assertThat(AgreementValidators.standard()).isSameAs(AgreementValidators.standard());
        }

        @Test
        void gives_the_same_report_each_time_and_on_every_thread() throws Exception {
            Agreement agreement = SampleAgreements.empty();
            ValidationReport expected = AgreementValidators.standard().validate(agreement, CATALOGUE);
            ExecutorService pool = Executors.newFixedThreadPool(4);
            try {
                Callable<ValidationReport> task =
                        () -> AgreementValidators.standard().validate(SampleAgreements.empty(), CATALOGUE);
                List<Future<ValidationReport>> reports = pool.invokeAll(Collections.nCopies(40, task));
                for (Future<ValidationReport> report : reports) {
                    assertThat(report.get()).isEqualTo(expected);
                }
            } finally {
                pool.shutdownNow();
            }
        }
    }

    @Nested
    class The_order_of_a_report {
        @Test
        void is_fields_first_and_then_answers_as_the_form_has_them() {
            Agreement agreement = SampleAgreements.empty()
                    .withStatus(AgreementStatus.VASTGESTELD)
                    .withUnplaced(new UnplacedText("Blad1!A1", "iets"))
                    .answer("a.b.onbekend", Answer.text("x"));
            List<Place> places =
                    Reports.findings(agreement).stream().map(Finding::place).toList();
            List<String> fields = places.stream()
                    .filter(Place.AtField.class::isInstance)
                    .map(Place::toString)
                    .toList();
            assertThat(fields)
                    .containsExactly(
                            "id",
                            "region",
                            "partner",
                            "status",
                            "validity.from",
                            "validity.evaluation",
                            "signatories",
                            "signatories",
                            "unplaced[0]",
                            "answers/a.b.onbekend/joint");
            assertThat(places.subList(fields.size(), places.size()))
                    .isNotEmpty()
                    .allMatch(Place.AtAnswer.class::isInstance)
                    .isSortedAccordingTo(Comparator.comparingInt(CompleteAgreementTest::rank));
        }

        @Test
        void counts_to_ten() {
            Agreement agreement = SampleAgreements.complete();
            for (int index = 0; index < 12; index++) {
                agreement = agreement.withUnplaced(new UnplacedText("cel " + index, "iets"));
            }
            List<String> expected = new ArrayList<>();
            for (int index = 0; index < 12; index++) {
                expected.add("warning unplaced.kept @ unplaced[" + index + "]");
            }
            assertThat(Reports.of(agreement)).isEqualTo(expected);
        }

        @Test
        void puts_the_region_before_the_partner_at_a_question_asked_of_each() {
            QuestionId question = new QuestionId(SampleAgreements.EACH_PARTY);
            Agreement agreement = SampleAgreements.complete()
                    .unanswer(new AnswerKey(question, Party.PARTNER.voice()))
                    .unanswer(new AnswerKey(question, Party.REGION.voice()));
            assertThat(Reports.of(agreement))
                    .containsExactly(
                            "error answer.missing @ " + question + "/region",
                            "error answer.missing @ " + question + "/partner");
        }
    }

    @Test
    void the_place_of_an_answer_names_section_topic_question_and_voice() {
        Agreement agreement =
                SampleAgreements.complete().unanswer(new AnswerKey(new QuestionId(SampleAgreements.TEXT), Voice.JOINT));
        assertThat(Reports.findings(agreement))
                .singleElement()
                .satisfies(finding -> assertThat(finding.place())
                        .isEqualTo(new Place.AtAnswer(
                                "proces", "proces.alerteren", new QuestionId(SampleAgreements.TEXT), Voice.JOINT)));
    }

    private static int rank(Place place) {
        Place.AtAnswer answer = (Place.AtAnswer) place;
        List<QuestionId> ids =
                CATALOGUE.entries().stream().map(entry -> entry.question().id()).toList();
        return ids.indexOf(answer.question()) * 3 + answer.voice().ordinal();
    }
}
