package org.example.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.FindingCodes;
import nl.ncw.model.finding.Place;
import nl.ncw.model.finding.Severity;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.port.AgreementValidator;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.profile.CoreTask;
import nl.ncw.validation.AgreementValidators;
import org.junit.jupiter.api.Test;

class DikeWatchRuleTest {
    private final Catalogue catalogue = Catalogues.latest();
    private final Agreement agreement = Agreement.draft(catalogue, CooperationProfile.STRUCTUREEL)
            .between(SafetyRegions.byCode("VR08"), CrisisPartner.named("Waterschap X", CoreTask.BEHEERDER));
    private final AgreementValidator withRule = AgreementValidators.standard().with(new DikeWatchRule());

    @Test
    void a_rule_that_is_handed_over_is_reported_with_all_others() {
        assertThat(findings(AgreementValidators.standard(), DikeWatchRule.MISSING)).isEmpty();
        assertThat(findings(withRule, DikeWatchRule.MISSING)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.place()).isEqualTo(new Place.AtField("contacts"));
            assertThat(finding.message(Locale.ENGLISH)).isEqualTo("Noem de dijkwacht bij de contactpersonen.");
        });
        assertThat(findings(withRule, "answer.missing")).isNotEmpty();
    }

    @Test
    void who_follows_the_rule_hears_nothing_of_it() {
        Contact dikeWatch = Contact.named("Jo Dijkstra").as("Dijkwacht", "Waterschap X");

        assertThat(withRule.validate(agreement.withContact(Party.PARTNER, dikeWatch), catalogue)
                        .findings())
                .extracting(Finding::code)
                .doesNotContain(DikeWatchRule.MISSING);
    }

    @Test
    void a_rule_that_is_a_service_is_found() {
        assertThat(findings(AgreementValidators.standard().withInstalledRules(), DikeWatchRule.MISSING))
                .hasSize(1);
    }

    @Test
    void its_code_is_explained_with_those_of_the_library() {
        assertThat(FindingCodes.installed().find(DikeWatchRule.MISSING))
                .hasValueSatisfying(code -> assertThat(code.meaning().in(Locale.ENGLISH))
                        .isEqualTo("The dike watch is not among the contacts."));
    }

    @Test
    void an_organisation_chooses_severities_of_its_own() {
        AgreementValidator validator = AgreementValidators.standard()
                .withInstalledRules()
                .withSeverities(Map.of(DikeWatchRule.MISSING, Severity.ERROR, "answer.missing", Severity.INFO));

        assertThat(findings(validator, DikeWatchRule.MISSING))
                .extracting(Finding::severity)
                .containsOnly(Severity.ERROR);
        assertThat(findings(validator, "answer.missing"))
                .isNotEmpty()
                .extracting(Finding::severity)
                .containsOnly(Severity.INFO);
    }

    private List<Finding> findings(AgreementValidator validator, String code) {
        return validator.validate(agreement, catalogue).findings().stream()
                .filter(finding -> finding.code().equals(code))
                .toList();
    }
}
