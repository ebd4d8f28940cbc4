package nl.ncw.export.internal.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import nl.ncw.export.TestAgreements;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MessageBundleTest {
    private static final String JSON = "nl.ncw.export.json.messages";
    private static final String FORM = "nl.ncw.export.internal.form.reading.messages";
    private static final String SETTING = "nl.ncw.export.internal.form.setting.messages";
    private static final String WORD = "nl.ncw.export.word.messages";
    private static final String PDF = "nl.ncw.export.pdf.messages";
    private static final MessageBundle MESSAGES = new MessageBundle(JSON);

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(name, locale);
    }

    @Nested
    class All_languages {
        static Stream<Arguments> bundles() {
            return Stream.of(JSON, FORM, SETTING, WORD, PDF)
                    .flatMap(name -> LocalisedText.LANGUAGES.stream().map(language -> arguments(name, language)));
        }

        static Stream<Arguments> messages() {
            return Stream.of(JSON, FORM, SETTING, WORD, PDF)
                    .flatMap(name -> bundle(name, LocalisedText.DUTCH).keySet().stream()
                            .sorted()
                            .flatMap(key ->
                                    LocalisedText.LANGUAGES.stream().map(language -> arguments(name, language, key))));
        }

        static Stream<Arguments> translations() {
            return messages().filter(message -> !message.get()[1].equals(LocalisedText.DUTCH));
        }

        @ParameterizedTest
        @MethodSource("bundles")
        void have_the_same_messages(String name, Locale language) {
            assertThat(bundle(name, language).keySet())
                    .isEqualTo(bundle(name, LocalisedText.DUTCH).keySet());
        }

        @ParameterizedTest
        @MethodSource("bundles")
        void have_messages_of_their_own(String name, Locale language) {
            assertThat(bundle(name, language).getLocale()).isEqualTo(language);
        }

        @ParameterizedTest
        @MethodSource("messages")
        void take_the_values_that_dutch_takes(String name, Locale language, String key) {
            assertThat(bundle(name, language).getString(key).split("%s", -1))
                    .hasSameSizeAs(
                            bundle(name, LocalisedText.DUTCH).getString(key).split("%s", -1));
        }

        @ParameterizedTest
        @MethodSource("translations")
        void translate_each_message(String name, Locale language, String key) {
            assertThat(bundle(name, language).getString(key))
                    .isNotEqualTo(bundle(name, LocalisedText.DUTCH).getString(key));
        }

        @ParameterizedTest
        @MethodSource("messages")
        void leave_no_place_for_a_value_open(String name, Locale language, String key) {
            Object[] values = {"v1", "v2", "v3"};
            assertThat(new MessageBundle(name).of(key, values).in(language))
                    .doesNotContain("%")
                    .doesNotContain("null");
        }
    }

    @Test
    void a_value_is_never_interpreted() {
        assertThat(MESSAGES.of("unknown-field", "%s ${x} {0}").in(Locale.ENGLISH))
                .contains("\"%s ${x} {0}\"");
    }

    @Test
    void a_value_may_hold_what_no_text_can() {
        assertThat(MESSAGES.of("unknown-field", "\u0007\uD800\uFFFF").in(Locale.ENGLISH))
                .contains("\"\\u0007\\ud800\\uffff\"");
    }

    @Test
    void a_localised_value_is_put_in_each_language() {
        LocalisedText reason = MESSAGES.of("reason.missing", "id");
        assertThat(MESSAGES.of("wrong-content", reason).in(TestAgreements.DUTCH))
                .contains("het veld \"id\" ontbreekt");
    }

    @Test
    void a_language_without_translation_is_dutch() {
        assertThat(MESSAGES.of("too-large", 16).in(Locale.ITALIAN)).startsWith("Het bestand");
    }
}
