package nl.ncw.model.internal.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import nl.ncw.model.finding.FindingCode;
import nl.ncw.model.internal.wording.ChangeMessages;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ModelFindingCodesTest {
    @Test
    void each_code_is_listed_once() {
        assertThat(new ModelFindingCodes().codes())
                .extracting(FindingCode::code)
                .containsExactlyElementsOf(Stream.of(ChangeFindingCode.values())
                        .map(ChangeFindingCode::code)
                        .toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void each_bundle_explains_these_codes_and_no_others() {
        for (Locale language : LocalisedText.LANGUAGES) {
            assertThat(ResourceBundle.getBundle("nl.ncw.model.internal.code.codes", language)
                            .keySet())
                    .containsExactlyInAnyOrderElementsOf(Stream.of(ChangeFindingCode.values())
                            .flatMap(code -> Stream.of(code.code() + ".meaning", code.code() + ".cause"))
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void has_a_message(ChangeFindingCode code) {
        assertThat(ChangeMessages.of(code.code(), "a", "b", "c", "d")).isNotNull();
    }
}
