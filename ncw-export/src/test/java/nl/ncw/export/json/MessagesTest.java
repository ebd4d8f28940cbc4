package nl.ncw.export.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import nl.ncw.export.TestAgreements;
import nl.ncw.model.catalogue.LocalisedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {
    private static final ResourceBundle DUTCH = bundle(TestAgreements.DUTCH);

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("nl.ncw.export.json.messages", locale);
    }

    static Stream<Locale> languages() {
        return LocalisedText.LANGUAGES.stream();
    }

    static Stream<Arguments> messages() {
        return languages().flatMap(language -> DUTCH.keySet().stream().sorted().map(key -> arguments(language, key)));
    }

    static Stream<Arguments> translations() {
        return messages().filter(message -> !message.get()[0].equals(LocalisedText.DUTCH));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void all_languages_have_the_same_messages(Locale language) {
        assertThat(bundle(language).keySet()).isEqualTo(DUTCH.keySet());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void each_language_has_messages_of_its_own(Locale language) {
        assertThat(bundle(language).getLocale()).isEqualTo(language);
    }

    @ParameterizedTest
    @MethodSource("messages")
    void a_message_takes_the_values_that_it_takes_in_dutch(Locale language, String key) {
        assertThat(bundle(language).getString(key).split("%s", -1))
                .hasSameSizeAs(DUTCH.getString(key).split("%s", -1));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void a_message_is_translated(Locale language, String key) {
        assertThat(bundle(language).getString(key)).isNotEqualTo(DUTCH.getString(key));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void no_place_for_a_value_stays_open(Locale language, String key) {
        Object[] values = {"v1", "v2", "v3"};
        assertThat(Messages.of(key, values).in(language)).doesNotContain("%").doesNotContain("null");
    }

    @Test
    void a_value_is_never_interpreted() {
        assertThat(Messages.of("unknown-field", "%s ${x} {0}").in(Locale.ENGLISH))
                .contains("\"%s ${x} {0}\"");
    }

    @Test
    void a_value_may_hold_what_no_text_can() {
        assertThat(Messages.of("unknown-field", "\u0007\uD800\uFFFF").in(Locale.ENGLISH))
                .contains("\"\\u0007\\ud800\\uffff\"");
    }

    @Test
    void a_localised_value_is_put_in_each_language() {
        LocalisedText reason = Messages.of("reason.missing", "id");
        assertThat(Messages.of("wrong-content", reason).in(TestAgreements.DUTCH))
                .contains("het veld \"id\" ontbreekt");
    }

    @Test
    void a_language_without_translation_is_dutch() {
        assertThat(Messages.of("too-large", 16).in(Locale.ITALIAN)).startsWith("Het bestand");
    }
}
