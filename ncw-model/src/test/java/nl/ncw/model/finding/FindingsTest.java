package nl.ncw.model.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.ncw.fixture.SmallCatalogue;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.port.ValidationReport;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FindingsTest {
    private static final Finding LATE = finding(Severity.WARNING, "validity.late");
    private static final Finding MISSING = finding(Severity.ERROR, "answer.missing");
    private static final Finding UNREADABLE = finding(Severity.ERROR, "cell.unreadable");
    private static final ValidationReport REPORT = new ValidationReport(List.of(MISSING, LATE, UNREADABLE));

    private static Finding finding(Severity severity, String code) {
        LocalisedText text = LocalisedText.of(Map.of("nl", "Vul dit in.", "en", "Fill this in."));
        return new Finding(severity, code, new Place.AtField("status"), text);
    }

    @ParameterizedTest
    @CsvSource({"nl, Vul dit in.", "en-GB, Fill this in.", "de, Vul dit in."})
    void a_finding_speaks_the_language_of_the_locale_or_dutch(String tag, String message) {
        assertThat(MISSING.message(Locale.forLanguageTag(tag))).isEqualTo(message);
    }

    @Test
    void a_report_gives_the_errors_in_their_order() {
        assertThat(REPORT.errors()).containsExactly(MISSING, UNREADABLE);
    }

    @ParameterizedTest
    @EnumSource(Severity.class)
    void a_report_gives_the_findings_of_one_severity_alone(Severity severity) {
        List<Finding> expected = Map.of(
                        Severity.ERROR, List.of(MISSING, UNREADABLE),
                        Severity.WARNING, List.of(LATE),
                        Severity.INFO, List.<Finding>of())
                .get(severity);

        assertThat(REPORT.of(severity)).isEqualTo(expected);
    }

    @Test
    void severities_are_ordered_from_most_to_least_serious() {
        assertThat(Severity.values()).containsExactly(Severity.ERROR, Severity.WARNING, Severity.INFO);
    }

    @Test
    void a_report_is_a_copy_of_the_findings_given() {
        List<Finding> given = new ArrayList<>(List.of(LATE));
        ValidationReport report = new ValidationReport(given);

        given.clear();

        assertThat(report.findings()).containsExactly(LATE);
    }

    @Test
    void the_findings_of_a_read_result_cannot_be_changed() {
        Agreement draft = Agreement.draft(SmallCatalogue.REFERENCE, CooperationProfile.KERN);
        ReadResult result = new ReadResult(draft, new ArrayList<>(List.of(LATE)));

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> result.findings().clear());
    }
}
