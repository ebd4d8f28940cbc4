package nl.ncw.model.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingCodesTest {
    private static final FindingCode MISSING = code("answer.missing");
    private static final FindingCode OPEN = code("answer.open");

    @Test
    void the_codes_of_merges_and_upgrades_are_installed_with_the_model() {
        FindingCode conflict = FindingCodes.installed().find("merge.conflict").orElseThrow();

        assertThat(conflict.severity()).isEqualTo(Severity.ERROR);
        assertThat(conflict.meaning().in(LocalisedText.DUTCH)).startsWith("In meer exemplaren is hetzelfde gewijzigd");
        assertThat(conflict.cause().in(LocalisedText.DUTCH)).isNotBlank();
        assertThat(FindingCodes.installed().find("upgrade.split")).isPresent();
    }

    @Test
    void the_codes_of_all_sources_come_in_alphabetical_order() {
        FindingCodes codes = FindingCodes.of(List.<FindingCodeProvider>of(() -> List.of(OPEN), () -> List.of(MISSING)));

        assertThat(codes.all()).containsExactly(MISSING, OPEN);
        assertThat(codes.find("answer.open")).contains(OPEN);
        assertThat(codes.find("answer.unheard-of")).isEmpty();
    }

    @Test
    void a_code_that_two_sources_have_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> FindingCodes.of(List.<FindingCodeProvider>of(() -> List.of(OPEN), () -> List.of(OPEN))))
                .withMessage("sources: expected each code once, was \"answer.open\" twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Missing", "missing", "answer.", "answer.8", "8.missing", "vr-.missing", "a.b c"})
    void a_code_is_one_that_a_finding_can_have(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> code(code)).withMessageStartingWith("code: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"answer.missing", "vr08.geen-dijkwacht2", "nl.vr08.a-2b"})
    void a_code_has_digits_but_not_at_the_beginning_of_a_part(String code) {
        assertThat(code(code).code()).isEqualTo(code);
    }

    @Test
    void a_code_is_as_mild_as_it_is_serious_unless_it_depends_on_the_agreement() {
        LocalisedText text = LocalisedText.dutch("x");
        assertThat(code("answer.open").mildest()).isEqualTo(Severity.WARNING);
        assertThat(new FindingCode("answer.open", Severity.ERROR, Severity.INFO, text, text).mildest())
                .isEqualTo(Severity.INFO);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FindingCode("answer.open", Severity.INFO, Severity.ERROR, text, text))
                .withMessage("mildest: expected none more serious than \"info\", was \"error\"");
    }

    private static FindingCode code(String code) {
        return new FindingCode(
                code, Severity.WARNING, LocalisedText.dutch("Betekenis."), LocalisedText.dutch("Oorzaak."));
    }
}
