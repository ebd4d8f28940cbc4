package nl.ncw.examples.cli;

import static nl.ncw.examples.cli.Run.ncw;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Help for people who do not know yet what there is. */
class HelpCommandTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    @Test
    void without_a_command_is_that_of_the_program() {
        assertThat(ncw(DUTCH, "help")).isEqualTo(ncw(DUTCH, "--help"));
    }

    @Test
    void of_a_command_is_the_same_as_its_option() {
        assertThat(ncw(DUTCH, "help", "form")).isEqualTo(ncw(DUTCH, "form", "--help"));
        assertThat(ncw(DUTCH, "help", "catalogue", "show")).isEqualTo(ncw(DUTCH, "catalogue", "show", "--help"));
    }

    @ParameterizedTest
    @EnumSource
    void nothing_at_all_gets_the_first_steps_within_the_width_of_a_terminal(Language language) {
        Run run = ncw(language.locale());
        assertThat(run.code()).isEqualTo(ExitCode.FINE);
        assertThat(run.out())
                .contains("ncw advise", "ncw form --profile koppel", "ncw help")
                .doesNotContain("%");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @ParameterizedTest
    @ValueSource(strings = {"form", "validate", "import", "kept", "merge", "export", "sign", "set", "samples"})
    void of_a_command_names_its_arguments_in_the_language_of_the_user(String command) {
        assertThat(ncw(DUTCH, "help", command).out()).doesNotContainPattern("FILE|\\bNAME|TEXT|\\bDIR|SENT|COPY|=KEYS");
        assertThat(ncw(Locale.FRENCH, "help", command).out())
                .doesNotContainPattern("FILE|\\bNAME|TEXT\\b|\\bDIR|COPY|=KEYS");
    }

    @Test
    void of_a_command_starts_with_the_required_options_and_ends_with_those_of_all_commands() {
        List<String> options = Pattern.compile("^ {2,6}(?:-\\w, +)?(--[a-z]+)", Pattern.MULTILINE)
                .matcher(ncw(DUTCH, "help", "form").out())
                .results()
                .map(option -> option.group(1))
                .toList();
        assertThat(options).startsWith("--profile", "--format", "--out").endsWith("--lang", "--help", "--version");
    }
}
