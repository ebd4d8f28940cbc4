package org.example.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.ValidityPeriod;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Place;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.validation.AgreementValidators;
import nl.ncw.validation.StandardAgreementValidator;
import org.junit.jupiter.api.Test;

class EvaluationRuleTest {
    private static final LocalDate FROM = LocalDate.of(2026, 6, 1);

    private final Catalogue catalogue = Catalogues.latest();
    private final Agreement agreement = Agreement.draft(catalogue, CooperationProfile.STRUCTUREEL);
    private final StandardAgreementValidator validator = AgreementValidators.standard().with(new EvaluationRule());

    @Test
    void an_evaluation_after_more_than_two_years_is_an_error_at_that_day() {
        assertThat(late(agreement.withValidity(ValidityPeriod.from(FROM).evaluatedBy(LocalDate.of(2028, 6, 2)))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.place()).isEqualTo(new Place.AtField("validity.evaluation"));
                    assertThat(finding.message(Locale.ENGLISH)).isEqualTo("Evaluate the agreement within two years of its first day.");
                    assertThat(finding.message(Locale.GERMAN)).startsWith("Evalueer de afspraken");
                });
    }

    @Test
    void an_evaluation_within_two_years_is_none_and_neither_is_one_that_is_missing() {
        assertThat(late(agreement.withValidity(ValidityPeriod.from(FROM).evaluatedBy(LocalDate.of(2028, 6, 1)))))
                .isEmpty();
        assertThat(late(agreement.withValidity(ValidityPeriod.from(FROM)))).isEmpty();
        assertThat(late(agreement)).isEmpty();
    }

    private List<Finding> late(Agreement checked) {
        return validator.validate(checked, catalogue).findings().stream()
                .filter(finding -> finding.code().equals(EvaluationRule.LATE))
                .toList();
    }
}
