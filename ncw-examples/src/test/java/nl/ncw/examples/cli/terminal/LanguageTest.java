package nl.ncw.examples.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource({"nl_NL.UTF-8, nl-NL", "de, de", "fr_BE@euro, fr-BE", "C, en", "POSIX, en", "C.UTF-8, en", "'', en"})
    void is_that_of_the_environment_where_java_finds_no_locale(String lang, String language) {
        assertThat(Language.machine(Locale.ENGLISH, Map.of("LANG", lang))).isEqualTo(Locale.forLanguageTag(language));
    }

    @Test
    void is_that_of_java_where_it_finds_one() {
        assertThat(Language.machine(Locale.UK, Map.of("LANG", "C.UTF-8"))).isEqualTo(Locale.UK);
        assertThat(Language.machine(Locale.US, Map.of("LANG", "nl_NL.UTF-8")))
                .isEqualTo(Locale.forLanguageTag("nl-NL"));
        assertThat(Language.machine(Locale.FRENCH, Map.of("LANG", "nl_NL.UTF-8")))
                .isEqualTo(Locale.FRENCH);
    }

    @Test
    void is_that_of_the_variable_that_counts_most() {
        assertThat(Language.machine(Locale.ENGLISH, Map.of("LANG", "nl_NL", "LC_MESSAGES", "de_DE", "LC_ALL", "")))
                .isEqualTo(Locale.GERMANY);
    }
}
