package nl.ncw.model.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ncw.fixture.CatalogueParts;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.term.AgreementScope;
import org.junit.jupiter.api.Test;

class SigningOrganisationsTest {
    private static final SafetyRegion REGION = new SafetyRegion("VR08", "Gelderland-Zuid");
    private static final SafetyRegion NEIGHBOUR = new SafetyRegion("VR07", "Gelderland-Midden");
    private static final CrisisPartner WATER_BOARD = CrisisPartner.named("Waterschap Rivierenland");
    private static final CrisisPartner POLICE = CrisisPartner.named("Politie");
    private static final Agreement AGREEMENT = Agreement.draft(
                    CatalogueParts.reference("klein"), CooperationProfile.STRUCTUREEL)
            .between(List.of(REGION, NEIGHBOUR), List.of(WATER_BOARD, POLICE));

    @Test
    void are_the_adopting_region_and_every_partner() {
        assertThat(AGREEMENT.signingOrganisations()).containsExactly(REGION, WATER_BOARD, POLICE);
    }

    @Test
    void are_all_involved_regions_if_the_scope_is_regional() {
        assertThat(AGREEMENT
                        .with(AgreementProperties.SCOPE, AgreementScope.REGIONAAL)
                        .signingOrganisations())
                .containsExactly(REGION, NEIGHBOUR, WATER_BOARD, POLICE);
    }

    @Test
    void are_only_those_regions_that_have_a_signatory_if_the_scope_is_national() {
        Agreement national = AGREEMENT.with(AgreementProperties.SCOPE, AgreementScope.LANDELIJK);
        assertThat(national.signingOrganisations()).containsExactly(REGION, WATER_BOARD, POLICE);
        assertThat(national.withSignatory(Signatory.of(NEIGHBOUR, "A. de Vries", ""))
                        .signingOrganisations())
                .containsExactly(REGION, NEIGHBOUR, WATER_BOARD, POLICE);
    }

    @Test
    void are_regions_told_apart_by_code() {
        SafetyRegion otherwise = new SafetyRegion(REGION.code(), "Gelderland Zuid");
        assertThat(AGREEMENT
                        .involving(List.of(otherwise, NEIGHBOUR))
                        .with(AgreementProperties.SCOPE, AgreementScope.REGIONAAL)
                        .regions())
                .containsExactly(REGION, NEIGHBOUR);
    }
}
