package nl.ncw.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalisedTextTest {
    private static final LocalisedText WATER_BOARD = LocalisedText.of(Map.of("nl", "Waterschap", "en", "Water board"));

    @ParameterizedTest
    @CsvSource({"nl, Waterschap", "nl-BE, Waterschap", "en, Water board", "en-GB, Water board", "en-US, Water board"})
    void speaks_the_language_of_the_locale_whatever_its_country(String tag, String spoken) {
        assertThat(WATER_BOARD.in(Locale.forLanguageTag(tag))).isEqualTo(spoken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "tr-TR", "und"})
    void falls_back_to_dutch_for_a_language_that_it_has_not(String tag) {
        assertThat(WATER_BOARD.in(Locale.forLanguageTag(tag))).isEqualTo("Waterschap");
    }

    @Test
    void lists_its_languages_in_alphabetical_order() {
        assertThat(WATER_BOARD.languages()).containsExactly("en", "nl");
    }

    @Test
    void keeps_its_languages_to_itself() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> WATER_BOARD.languages().remove("en"));
    }

    @Test
    void is_a_copy_of_what_it_was_made_of() {
        Map<String, String> given = new HashMap<>(Map.of("nl", "Waterschap"));
        LocalisedText text = LocalisedText.of(given);

        given.put("nl", "Hoogheemraadschap");

        assertThat(text).isEqualTo(LocalisedText.dutch("Waterschap"));
    }

    @Test
    void needs_dutch() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalisedText.of(Map.of("en", "Water board")))
                .withMessage("text: expected a Dutch one (nl), was [en]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NL", "nld", "n", "nl-BE", ""})
    void names_a_language_by_two_lower_case_letters(String language) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalisedText.of(Map.of(language, "Waterschap")))
                .withMessage(
                        "language: expected a language of two lower-case letters (ISO 639-1), was \"%s\"", language);
    }

    @Test
    void says_which_language_is_blank() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalisedText.of(Map.of("nl", "Waterschap", "en", " ")))
                .withMessage("en: expected some text, was \" \"");
    }

    @Test
    void differs_from_a_text_with_another_language() {
        assertThat(WATER_BOARD).isNotEqualTo(LocalisedText.dutch("Waterschap"));
    }

    @Test
    void is_written_with_all_its_languages() {
        assertThat(WATER_BOARD).hasToString("{en=Water board, nl=Waterschap}");
    }
}
