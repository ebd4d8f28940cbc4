package nl.ncw.examples.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The command line speaks each of its languages whole: a missing word fails the build. */
class TerminalMessagesTest {
    private static final ResourceBundle DUTCH = TerminalMessages.in(Language.NL).bundle();

    @ParameterizedTest
    @EnumSource
    void every_language_has_the_words_that_dutch_has(Language language) {
        assertThat(TerminalMessages.in(language).bundle().keySet()).isEqualTo(DUTCH.keySet());
    }

    @ParameterizedTest
    @EnumSource
    void every_phrase_takes_as_many_values_as_in_dutch(Language language) {
        ResourceBundle bundle = TerminalMessages.in(language).bundle();
        assertThat(DUTCH.keySet())
                .allSatisfy(key ->
                        assertThat(places(bundle.getString(key))).as(key).isEqualTo(places(DUTCH.getString(key))));
    }

    private static int places(String phrase) {
        return phrase.split("%s", -1).length - 1;
    }
}
