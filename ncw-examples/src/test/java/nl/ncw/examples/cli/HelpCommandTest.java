package nl.ncw.examples.cli;

import static nl.ncw.examples.cli.Run.ncw;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
}
