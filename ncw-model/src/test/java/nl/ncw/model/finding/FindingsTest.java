package nl.ncw.model.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.Map;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingsTest {
    private static final Finding MISSING = finding(Severity.ERROR, "answer.missing");

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
    void severities_are_ordered_from_most_to_least_serious() {
        assertThat(Severity.values()).containsExactly(Severity.ERROR, Severity.WARNING, Severity.INFO);
    }

    @Test
    void a_severity_has_a_key_in_lower_case() {
        assertThat(Severity.WARNING.key()).isEqualTo("warning");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "answer", "Answer.missing", "answer missing"})
    void a_code_has_two_words_of_lower_case_letters_at_least(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> finding(Severity.ERROR, code))
                .withMessageContaining("\"" + code + "\"");
    }
}
