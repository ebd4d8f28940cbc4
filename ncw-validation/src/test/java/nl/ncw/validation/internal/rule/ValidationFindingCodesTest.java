package nl.ncw.validation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import nl.ncw.model.finding.FindingCode;
import nl.ncw.model.finding.FindingCodes;
import nl.ncw.model.finding.Severity;
import nl.ncw.model.text.LocalisedText;
import nl.ncw.validation.BrokenAgreements;
import nl.ncw.validation.DeclaredRules;
import org.junit.jupiter.api.Test;

class ValidationFindingCodesTest {
    @Test
    void each_rule_that_is_declared_has_its_code_here_and_no_other_has() {
        assertThat(new ValidationFindingCodes().codes())
                .extracting(FindingCode::code)
                .containsExactlyInAnyOrderElementsOf(DeclaredRules.codes());
    }

    @Test
    void the_bundles_explain_no_code_that_no_rule_has() {
        List<String> explained = DeclaredRules.codes().stream()
                .flatMap(code -> Stream.of(code + ".meaning", code + ".cause"))
                .toList();
        for (Locale language : LocalisedText.LANGUAGES) {
            assertThat(ResourceBundle.getBundle("nl.ncw.validation.internal.message.messages", language)
                            .keySet())
                    .filteredOn(key -> key.endsWith(".meaning") || key.endsWith(".cause"))
                    .as("explanations in %s", language)
                    .containsExactlyInAnyOrderElementsOf(explained);
        }
    }

    @Test
    void a_code_with_several_severities_has_the_most_serious_one_and_the_mildest() {
        assertThat(severity("answer.open")).isEqualTo(Severity.WARNING);
        assertThat(FindingCodes.installed().find("answer.open").orElseThrow().mildest())
                .isEqualTo(Severity.INFO);
        assertThat(severity("agreement.signatory-missing")).isEqualTo(Severity.ERROR);
    }

    @Test
    void a_finding_is_never_more_serious_than_its_code() {
        assertThat(BrokenAgreements.findings())
                .allSatisfy(finding -> assertThat(finding.severity()).isGreaterThanOrEqualTo(severity(finding.code())));
    }

    private static Severity severity(String code) {
        return FindingCodes.installed().find(code).orElseThrow().severity();
    }
}
