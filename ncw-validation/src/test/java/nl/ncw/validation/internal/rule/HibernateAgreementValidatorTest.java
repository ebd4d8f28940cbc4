package nl.ncw.validation.internal.rule;

import static nl.ncw.validation.SampleAgreements.CATALOGUE;
import static nl.ncw.validation.SampleAgreements.REGION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Place;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.organisation.RegionRegister;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.question.QuestionId;
import nl.ncw.validation.Reports;
import nl.ncw.validation.SampleAgreements;
import org.junit.jupiter.api.Test;

class HibernateAgreementValidatorTest {
    private static ValidationOptions knowing(SafetyRegion region) {
        return ValidationOptions.NONE.knowing(RegionRegister.of(List.of(region)));
    }

    private static final Agreement AGREEMENT = SampleAgreements.empty()
            .withStatus(AgreementStatus.VASTGESTELD)
            .withUnplaced(new UnplacedText("Blad1!A1", "iets"))
            .answer("a.b.onbekend", Answer.text("x"));

    @Test
    void a_report_has_the_fields_first_and_then_the_answers() {
        List<Place> places = new HibernateAgreementValidator()
                .validate(AGREEMENT, CATALOGUE).findings().stream()
                        .map(Finding::place)
                        .toList();
        List<String> fields = places.stream()
                .filter(Place.AtField.class::isInstance)
                .map(Place::toString)
                .toList();
        assertThat(fields)
                .containsExactly(
                        "region",
                        "partner",
                        "status",
                        "validity.from",
                        "validity.evaluation",
                        "reference",
                        "publication",
                        "unplaced[0]",
                        "answers/a.b.onbekend/joint");
        assertThat(places.subList(fields.size(), places.size()))
                .isNotEmpty()
                .allMatch(Place.AtAnswer.class::isInstance)
                .isSortedAccordingTo(Comparator.comparingInt(HibernateAgreementValidatorTest::rank));
    }

    @Test
    void a_report_counts_to_ten() {
        Agreement agreement = SampleAgreements.complete();
        for (int index = 0; index < 12; index++) {
            agreement = agreement.withUnplaced(new UnplacedText("cel " + index, "iets"));
        }
        List<String> expected = IntStream.range(0, 12)
                .mapToObj(index -> "warning unplaced.kept @ unplaced[" + index + "]")
                .toList();
        assertThat(Reports.of(agreement)).isEqualTo(expected);
    }

    @Test
    void a_report_has_the_region_before_the_partner_at_a_question_asked_of_each() {
        QuestionId question = new QuestionId(SampleAgreements.EACH_PARTY);
        Agreement agreement = SampleAgreements.complete()
                .unanswer(new AnswerKey(question, Party.PARTNER.voice()))
                .unanswer(new AnswerKey(question, Party.REGION.voice()));
        assertThat(Reports.of(agreement))
                .containsExactly(
                        "error answer.missing @ " + question + "/region",
                        "error answer.missing @ " + question + "/partner");
    }

    @Test
    void two_validators_find_the_same() {
        assertThat(new HibernateAgreementValidator().validate(AGREEMENT, CATALOGUE))
                .isEqualTo(new HibernateAgreementValidator().validate(AGREEMENT, CATALOGUE));
    }

    @Test
    void regions_are_held_against_those_that_are_known() {
        Agreement agreement = AGREEMENT.between(REGION, SampleAgreements.PARTNER);
        HibernateAgreementValidator validator = new HibernateAgreementValidator();
        assertThat(codes(validator, agreement)).doesNotContain("region.unknown");
        assertThat(codes(validator.with(knowing(REGION)), agreement)).doesNotContain("region.unknown");
        assertThat(codes(validator.with(knowing(SampleAgreements.NEIGHBOUR)), agreement))
                .contains("region.unknown");
    }

    private static List<String> codes(HibernateAgreementValidator validator, Agreement agreement) {
        return validator.validate(agreement, CATALOGUE).findings().stream()
                .map(Finding::code)
                .toList();
    }

    private static int rank(Place place) {
        Place.AtAnswer answer = (Place.AtAnswer) place;
        List<QuestionId> ids =
                CATALOGUE.entries().stream().map(entry -> entry.question().id()).toList();
        return ids.indexOf(answer.question()) * 3 + answer.voice().ordinal();
    }
}
