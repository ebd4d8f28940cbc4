package nl.ncw.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import nl.ncw.export.TestAgreements;
import nl.ncw.model.catalogue.LocalisedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {
    private static final ResourceBundle DUTCH = bundle(TestAgreements.DUTCH);
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("nl.ncw.export.json.messages", locale);
    }

    static Stream<String> keys() {
        return DUTCH.keySet().stream().sorted();
    }

    @Test
    void both_languages_have_the_same_messages() {
        assertThat(ENGLISH.keySet()).isEqualTo(DUTCH.keySet());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void a_message_says_in_english_what_it_says_in_dutch(String key) {
        assertThat(ENGLISH.getString(key).split("%s", -1))
                .hasSameSizeAs(DUTCH.getString(key).split("%s", -1));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void a_message_is_translated(String key) {
        assertThat(ENGLISH.getString(key)).isNotEqualTo(DUTCH.getString(key));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void no_place_for_a_value_stays_open(String key) {
        Object[] values = {"v1", "v2", "v3"};
        assertThat(Messages.of(key, values).in(TestAgreements.DUTCH))
                .doesNotContain("%")
                .doesNotContain("null");
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
        assertThat(Messages.of("too-large", 16).in(Locale.FRENCH)).startsWith("Het bestand");
    }
}
