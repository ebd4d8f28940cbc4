package nl.ncw.export.internal.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.outline.DocumentOutline;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentLabelsTest {
    private static final DocumentLabels DUTCH = DocumentLabels.in(TestAgreements.DUTCH);

    @Nested
    class All_languages {
        private static ResourceBundle bundle(Locale locale) {
            return ResourceBundle.getBundle("nl.ncw.export.internal.message.labels", locale);
        }

        static Stream<Locale> languages() {
            return LocalisedText.LANGUAGES.stream();
        }

        static Stream<Arguments> labels() {
            List<String> keys =
                    bundle(TestAgreements.DUTCH).keySet().stream().sorted().toList();
            return languages().flatMap(language -> keys.stream().map(key -> arguments(language, key)));
        }

        @Test
        void are_dutch_english_german_and_french() {
            assertThat(languages()).extracting(Locale::toLanguageTag).containsExactly("nl", "en", "de", "fr");
        }

        @ParameterizedTest
        @MethodSource("languages")
        void have_labels_of_their_own(Locale language) {
            assertThat(bundle(language).getLocale()).isEqualTo(language);
        }

        @ParameterizedTest
        @MethodSource("languages")
        void have_the_same_labels(Locale language) {
            assertThat(bundle(language).keySet())
                    .isEqualTo(bundle(TestAgreements.DUTCH).keySet());
        }

        @ParameterizedTest
        @MethodSource("labels")
        void take_the_same_values(Locale language, String key) {
            assertThat(placeholders(language, key)).isEqualTo(placeholders(TestAgreements.DUTCH, key));
        }

        private static List<String> placeholders(Locale language, String key) {
            return Pattern.compile("%.")
                    .matcher(bundle(language).getString(key))
                    .results()
                    .map(MatchResult::group)
                    .toList();
        }

        static Stream<Arguments> agreements() {
            return languages().flatMap(locale -> TestAgreements.all().map(agreement -> arguments(agreement, locale)));
        }

        @ParameterizedTest
        @MethodSource("agreements")
        void have_each_label_that_an_agreement_needs(Agreement agreement, Locale locale) {
            assertThatCode(() -> DocumentOutline.of(agreement, TestAgreements.CATALOGUE, locale))
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_status_has_a_label(AgreementStatus status) {
        assertThat(DUTCH.get("status." + status.key())).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void each_party_has_a_label(Party party) {
        assertThat(DUTCH.get("voice." + party.key())).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(names = "NOT_APPLICABLE", mode = EnumSource.Mode.EXCLUDE)
    void each_obligation_that_is_asked_has_a_label(Obligation obligation) {
        assertThat(DUTCH.get("missing." + obligation.key())).isNotBlank();
    }

    @Test
    void a_label_that_there_is_not_is_refused() {
        assertThatThrownBy(() -> DUTCH.get("nergens")).isInstanceOf(MissingResourceException.class);
    }

    @ParameterizedTest
    @CsvSource({"nl-BE, nl", "it, nl", "tr, nl", "und, nl"})
    void a_language_without_translation_is_dutch(String asked, String given) {
        assertThat(DocumentLabels.in(Locale.forLanguageTag(asked)).locale().toLanguageTag())
                .isEqualTo(given);
    }

    @ParameterizedTest
    @CsvSource({"nl, nl", "en, en", "en-GB, en", "de, de", "de-AT, de", "fr, fr", "fr-BE, fr"})
    void a_translation_serves_the_language_wherever_it_is_spoken(String asked, String given) {
        assertThat(DocumentLabels.in(Locale.forLanguageTag(asked)).locale().toLanguageTag())
                .isEqualTo(given);
    }

    @Test
    void a_value_is_never_interpreted() {
        assertThat(DUTCH.get("parties", "%s", "${1+1}")).isEqualTo("%s en ${1+1}");
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, 1 januari 2026", "2026-03-31, 31 maart 2026", "2028-02-29, 29 februari 2028"})
    void a_day_is_written_out(LocalDate day, String written) {
        assertThat(DUTCH.date(day)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"nl, 1 januari 2026", "en, 1 January 2026", "de, 1. Januar 2026", "fr, 1 janvier 2026"})
    void a_day_is_written_out_in_each_language(String language, String written) {
        assertThat(DocumentLabels.in(Locale.forLanguageTag(language)).date(LocalDate.of(2026, 1, 1)))
                .isEqualTo(written);
    }
}
