package nl.ncw.export.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import nl.ncw.export.TestAgreements;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.catalogue.Obligation;
import nl.ncw.model.organisation.Party;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LabelsTest {
    private static final Labels DUTCH = Labels.in(TestAgreements.DUTCH);
    private static final Labels ENGLISH = Labels.in(Locale.ENGLISH);

    @Nested
    class Both_languages {
        private static ResourceBundle bundle(Locale locale) {
            return ResourceBundle.getBundle("nl.ncw.export.document.labels", locale);
        }

        static Stream<String> keys() {
            return bundle(TestAgreements.DUTCH).keySet().stream().sorted();
        }

        @Test
        void have_the_same_labels() {
            assertThat(bundle(Locale.ENGLISH).keySet())
                    .isEqualTo(bundle(TestAgreements.DUTCH).keySet());
        }

        @ParameterizedTest
        @MethodSource("keys")
        void take_the_same_values(String key) {
            assertThat(bundle(Locale.ENGLISH).getString(key).split("%[sd]", -1))
                    .hasSameSizeAs(bundle(TestAgreements.DUTCH).getString(key).split("%[sd]", -1));
        }

        static Stream<Arguments> agreements() {
            return Stream.of(TestAgreements.DUTCH, Locale.ENGLISH)
                    .flatMap(locale -> TestAgreements.all().map(agreement -> arguments(agreement, locale)));
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
    @CsvSource({"nl, nl", "nl-BE, nl", "en, en", "en-GB, en", "fr, nl", "tr, nl", "und, nl"})
    void a_language_without_translation_is_dutch(String asked, String given) {
        assertThat(Labels.in(Locale.forLanguageTag(asked)).locale().toLanguageTag())
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

    @Test
    void a_day_is_written_out_in_english_too() {
        assertThat(ENGLISH.date(LocalDate.of(2026, 5, 4))).isEqualTo("4 May 2026");
    }
}
