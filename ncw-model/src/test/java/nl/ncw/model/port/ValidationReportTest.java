package nl.ncw.model.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.ncw.fixture.SmallCatalogue;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Place;
import nl.ncw.model.finding.Severity;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ValidationReportTest {
    private static final Finding LATE = finding(Severity.WARNING, "validity.late");
    private static final Finding MISSING = finding(Severity.ERROR, "answer.missing");
    private static final Finding UNREADABLE = finding(Severity.ERROR, "cell.unreadable");
    private static final ValidationReport REPORT = ValidationReport.of(List.of(MISSING, LATE, UNREADABLE));

    private static Finding finding(Severity severity, String code) {
        return new Finding(severity, code, new Place.AtField("status"), LocalisedText.dutch("Vul dit in."));
    }

    @Test
    void gives_the_errors_in_their_order() {
        assertThat(REPORT.errors()).containsExactly(MISSING, UNREADABLE);
    }

    @ParameterizedTest
    @EnumSource(Severity.class)
    void gives_the_findings_of_one_severity_alone(Severity severity) {
        List<Finding> expected = Map.of(
                        Severity.ERROR, List.of(MISSING, UNREADABLE),
                        Severity.WARNING, List.of(LATE),
                        Severity.INFO, List.<Finding>of())
                .get(severity);

        assertThat(REPORT.of(severity)).isEqualTo(expected);
    }

    @Test
    void is_a_copy_of_the_findings_given() {
        List<Finding> given = new ArrayList<>(List.of(LATE));
        ValidationReport report = ValidationReport.of(given);

        given.clear();

        assertThat(report.findings()).containsExactly(LATE);
    }

    @Test
    void the_findings_of_a_read_result_cannot_be_changed() {
        Agreement draft = Agreement.draft(SmallCatalogue.REFERENCE, CooperationProfile.KERN);
        ReadResult result = ReadResult.of(draft, new ArrayList<>(List.of(LATE)));

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> result.findings().clear());
    }
}
