package nl.ncw.export.internal.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.export.word.WordAgreementReader;
import nl.ncw.model.finding.FindingCode;
import nl.ncw.model.finding.FindingCodes;
import nl.ncw.model.finding.Severity;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportFindingCodesTest {
    @Test
    void each_code_is_listed_once() {
        assertThat(new ExportFindingCodes().codes())
                .extracting(FindingCode::code)
                .doesNotHaveDuplicates()
                .contains("form.row-missing", "excel.outside", "word.outside", "pdf.not-sealed", "json.unknown-field");
    }

    @Test
    void the_codes_are_installed_with_the_module() {
        assertThat(FindingCodes.installed().find(WordAgreementReader.ORIGINAL_FORM))
                .get()
                .extracting(FindingCode::severity)
                .isEqualTo(Severity.INFO);
    }

    @Test
    void each_bundle_explains_these_codes_and_no_others() {
        Set<String> explained = Stream.of(FindingCodeFamily.values())
                .flatMap(family -> family.members().stream().map(member -> member.explanation(family)))
                .flatMap(key -> Stream.of(key + ".meaning", key + ".cause"))
                .collect(Collectors.toSet());
        for (Locale language : LocalisedText.LANGUAGES) {
            assertThat(ResourceBundle.getBundle("nl.ncw.export.internal.finding.codes", language)
                            .keySet())
                    .as("explanations in %s", language)
                    .isEqualTo(explained);
        }
    }

    @ParameterizedTest
    // Each format says in its own words why it refuses a file.
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FILE")
    void each_code_of_a_family_has_a_message_in_each_language(FindingCodeFamily family) {
        for (Locale language : LocalisedText.LANGUAGES) {
            assertThat(ResourceBundle.getBundle(messages(family), language).keySet())
                    .as("messages of %s in %s", family, language)
                    .containsAll(
                            family.members().stream().map(FileFindingCode::key).toList());
        }
    }

    @Test
    void a_code_of_another_family_cannot_be_reported() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FindingCodeFamily.PDF.code(IntakeFindingCode.OUTSIDE))
                .withMessageStartingWith("member: expected one of ")
                .withMessageEndingWith("was OUTSIDE");
    }

    private static String messages(FindingCodeFamily family) {
        return switch (family) {
            case FILE -> throw new IllegalArgumentException("each format has its own messages");
            case FORM -> "nl.ncw.export.internal.form.reading.messages";
            case JSON -> "nl.ncw.export.json.messages";
            case EXCEL -> "nl.ncw.export.excel.messages";
            case WORD -> "nl.ncw.export.word.messages";
            case PDF -> "nl.ncw.export.pdf.messages";
            case SETTLEMENT -> "nl.ncw.export.conflict.messages";
        };
    }
}
