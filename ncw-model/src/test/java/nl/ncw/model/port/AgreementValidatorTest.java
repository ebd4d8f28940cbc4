package nl.ncw.model.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import nl.ncw.fixture.SmallCatalogue;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Place;
import nl.ncw.model.finding.Severity;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Test;

class AgreementValidatorTest {
    private static final Finding OWN = finding("vr08.own2");
    private static final Finding BOTH = finding("vr08.both");
    private static final Finding OTHERS = finding("vr07.others");

    @Test
    void two_validators_make_one_report_in_which_the_same_finding_is_once() {
        AgreementValidator both = reporting(OWN, BOTH).and(reporting(BOTH, OTHERS));

        Agreement draft = Agreement.draft(SmallCatalogue.REFERENCE, CooperationProfile.KERN);
        assertThat(both.validate(draft, SmallCatalogue.catalogue()).findings()).containsExactly(OWN, BOTH, OTHERS);
    }

    @Test
    void no_validator_is_no_other_one() {
        assertThatNullPointerException()
                .isThrownBy(() -> reporting(OWN).and(null))
                .withMessage("other: expected a value, was null");
    }

    private static AgreementValidator reporting(Finding... findings) {
        return (agreement, catalogue) -> ValidationReport.of(List.of(findings));
    }

    private static Finding finding(String code) {
        return new Finding(Severity.WARNING, code, new Place.AtField("status"), LocalisedText.dutch("Vul dit in."));
    }
}
