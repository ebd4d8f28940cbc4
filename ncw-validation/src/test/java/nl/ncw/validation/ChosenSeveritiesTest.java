package nl.ncw.validation;

import static nl.ncw.validation.SampleAgreements.CATALOGUE;
import static nl.ncw.validation.SampleAgreements.adopted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.ValidityPeriod;
import nl.ncw.model.finding.FindingCode;
import nl.ncw.model.finding.Severity;
import nl.ncw.validation.finding.ValidationCodes;
import org.junit.jupiter.api.Test;

/** Severities that an organisation chooses for the codes of findings. */
class ChosenSeveritiesTest {
    private static final StandardAgreementValidator STANDARD = AgreementValidators.standard();
    private static final Agreement NOT_EVALUATED = adopted().withValidity(ValidityPeriod.from(SampleAgreements.day(1)));

    @Test
    void replace_those_of_the_library() {
        assertThat(report(severity(ValidationCodes.AGREEMENT_EVALUATION_MISSING, Severity.INFO), NOT_EVALUATED))
                .containsExactly("info agreement.evaluation-missing");
    }

    @Test
    void decide_what_an_adopted_agreement_may_have() {
        Agreement withoutReason = adopted().answer(SampleAgreements.TEXT, Answer.notApplicable(""));

        assertThat(report(severity(ValidationCodes.AGREEMENT_EVALUATION_MISSING, Severity.ERROR), NOT_EVALUATED))
                .containsExactly("error agreement.adopted-with-errors", "error agreement.evaluation-missing");
        assertThat(report(severity(ValidationCodes.ANSWER_REASON_MISSING, Severity.WARNING), withoutReason))
                .containsExactly("warning answer.reason-missing");
    }

    @Test
    void may_be_chosen_for_an_adoption_with_errors_too() {
        Agreement withoutReason = adopted().answer(SampleAgreements.TEXT, Answer.notApplicable(""));

        assertThat(report(severity(ValidationCodes.AGREEMENT_ADOPTED_WITH_ERRORS, Severity.WARNING), withoutReason))
                .containsExactly("warning agreement.adopted-with-errors", "error answer.reason-missing");
    }

    @Test
    void replace_those_of_added_rules() {
        StandardAgreementValidator validator =
                STANDARD.with(new DikeWatchRule()).withSeverities(Map.of("vr08.dike-watch-missing", Severity.ERROR));

        assertThat(report(validator, adopted()))
                .containsExactly("error agreement.adopted-with-errors", "error vr08.dike-watch-missing");
        assertThat(validator.codes().find("vr08.dike-watch-missing").map(FindingCode::severity))
                .contains(Severity.ERROR);
    }

    @Test
    void add_up_and_the_last_one_of_a_code_counts() {
        StandardAgreementValidator validator = severity(ValidationCodes.AGREEMENT_EVALUATION_MISSING, Severity.INFO)
                .withSeverities(Map.of(ValidationCodes.ANSWER_OPEN, Severity.ERROR));

        assertThat(report(validator, NOT_EVALUATED)).containsExactly("info agreement.evaluation-missing");
        assertThat(report(
                        validator.withSeverities(
                                Map.of(ValidationCodes.AGREEMENT_EVALUATION_MISSING, Severity.WARNING)),
                        NOT_EVALUATED))
                .containsExactly("warning agreement.evaluation-missing");
    }

    @Test
    void are_refused_for_codes_that_the_validator_does_not_report() {
        Map<String, Severity> severities = Map.of(
                "answer.unheard-of",
                Severity.INFO,
                "vr08.dike-watch-missing",
                Severity.INFO,
                ValidationCodes.ANSWER_OPEN,
                Severity.INFO);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.withSeverities(severities))
                .withMessage("severities: expected codes that the validator reports,"
                        + " was [answer.unheard-of, vr08.dike-watch-missing]");
    }

    private static StandardAgreementValidator severity(String code, Severity severity) {
        return STANDARD.withSeverities(Map.of(code, severity));
    }

    private static List<String> report(StandardAgreementValidator validator, Agreement agreement) {
        return validator.validate(agreement, CATALOGUE).findings().stream()
                .map(finding -> finding.severity().key() + " " + finding.code())
                .toList();
    }
}
