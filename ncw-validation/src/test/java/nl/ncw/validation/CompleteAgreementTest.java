package nl.ncw.validation;

import static nl.ncw.validation.SampleAgreements.CATALOGUE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.ncw.fixture.CatalogueParts;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Place;
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

    @Test
    void the_answers_of_an_agreement_are_not_held_against_another_catalogue() {
        Agreement ofAnother =
                SampleAgreements.complete().with(AgreementProperties.CATALOGUE, CatalogueParts.reference("anders"));

        assertThat(AgreementValidators.standard().validate(ofAnother, CATALOGUE).findings())
                .extracting(Finding::code)
                .containsExactly("catalogue.mismatch");
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
}
