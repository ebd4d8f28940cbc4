package nl.ncw.model.internal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeMessagesTest {
    private static final Pattern PLACE = Pattern.compile("%(\\d\\$)?s");

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("nl.ncw.model.internal.wording.messages", Locale.forLanguageTag(language));
    }

    private static Set<String> keys(String language) {
        return new TreeSet<>(Collections.list(bundle(language).getKeys()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr"})
    void every_message_is_there_in_every_language_with_the_same_values(String language) {
        assertThat(keys(language))
                .isEqualTo(keys("nl"))
                .allSatisfy(key -> assertThat(values(language, key)).isEqualTo(values("nl", key)));
    }

    private static List<String> values(String language, String key) {
        return PLACE.matcher(bundle(language).getString(key))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "de", "fr"})
    void a_value_is_shown_as_it_is_and_a_text_in_the_language_of_the_message(String language) {
        LocalisedText note = LocalisedText.of(Map.of("nl", "nl!", "en", "en!", "de", "de!", "fr", "fr!"));

        assertThat(ChangeMessages.of("upgrade.renamed", "100 %s {0}", note).in(Locale.forLanguageTag(language)))
                .contains("100 %s {0}")
                .endsWith(language + "!");
    }

    @Test
    void a_text_can_be_composed_in_each_language() {
        LocalisedText composed = ChangeMessages.each(Locale::getLanguage);

        assertThat(Arrays.asList("nl", "en", "de", "fr"))
                .allSatisfy(language ->
                        assertThat(composed.in(Locale.forLanguageTag(language))).isEqualTo(language));
    }

    @Test
    void each_language_has_words_of_its_own() {
        assertThat(Arrays.asList("nl", "en", "de", "fr"))
                .extracting(language -> bundle(language).getString("upgrade.split"))
                .doesNotHaveDuplicates();
    }
}
