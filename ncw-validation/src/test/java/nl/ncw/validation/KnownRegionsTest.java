package nl.ncw.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.organisation.RegionRegister;
import nl.ncw.model.organisation.SafetyRegion;
import org.junit.jupiter.api.Test;

/** Regions checked against the reference data: a wrong name for an existing code is found too. */
class KnownRegionsTest {
    @Test
    void are_found_by_code_and_name() {
        assertThat(unknown(SafetyRegions.byCode("VR08"))).isEmpty();
    }

    @Test
    void are_found_by_code_and_another_name() {
        assertThat(unknown(new SafetyRegion("VR02", "Friesland"))).isEmpty();
    }

    @Test
    void a_code_instead_of_a_name_is_an_error_at_the_region() {
        assertThat(unknown(new SafetyRegion("VR02", "VR02"))).containsExactly("error @ region");
    }

    @Test
    void a_code_that_no_region_has_is_an_error_at_the_region() {
        assertThat(unknown(new SafetyRegion("VR99", "Nergens"))).containsExactly("error @ region");
    }

    @Test
    void the_name_of_another_region_is_an_error_at_the_region() {
        assertThat(unknown(new SafetyRegion("VR08", "Utrecht"))).containsExactly("error @ region");
    }

    @Test
    void an_unknown_region_among_those_involved_is_an_error_there() {
        Agreement agreement = SampleAgreements.empty()
                .between(SafetyRegions.byCode("VR08"), SampleAgreements.PARTNER)
                .involving(List.of(SafetyRegions.byCode("VR08"), new SafetyRegion("VR26", "Oost")));
        assertThat(unknown(agreement)).containsExactly("error @ involvedRegions");
    }

    @Test
    void are_not_held_against_anything_without_reference_data() {
        Agreement agreement =
                SampleAgreements.empty().between(new SafetyRegion("VR99", "Nergens"), SampleAgreements.PARTNER);
        assertThat(Reports.of(agreement)).noneMatch(finding -> finding.contains("region.unknown"));
    }

    @Test
    void an_empty_list_of_regions_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgreementValidators.knowing(RegionRegister.empty()))
                .withMessageContaining("regions");
    }

    private static List<String> unknown(SafetyRegion region) {
        return unknown(SampleAgreements.empty().between(region, SampleAgreements.PARTNER));
    }

    private static List<String> unknown(Agreement agreement) {
        return AgreementValidators.knowing(SafetyRegions.register())
                .validate(agreement, SampleAgreements.CATALOGUE)
                .findings()
                .stream()
                .filter(finding -> finding.code().equals("region.unknown"))
                .map(KnownRegionsTest::place)
                .toList();
    }

    private static String place(Finding finding) {
        return finding.severity().key() + " @ " + finding.place();
    }
}
