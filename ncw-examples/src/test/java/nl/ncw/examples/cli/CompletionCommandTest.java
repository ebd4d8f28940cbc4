package nl.ncw.examples.cli;

import static nl.ncw.examples.cli.Run.ncw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nl.ncw.examples.cli.terminal.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Completion of the command line, as bash does it. Where there is no bash, what runs it is skipped. */
class CompletionCommandTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    @TempDir
    private Path folder;

    @Test
    void the_script_is_the_same_for_zsh_which_loads_its_module_for_it() {
        Run bash = ncw(DUTCH, "completion", "bash");
        assertThat(bash.code()).isEqualTo(ExitCode.FINE);
        assertThat(bash.out())
                .contains("bashcompinit")
                .isEqualTo(ncw(DUTCH, "completion", "zsh").out());
    }

    @Test
    void another_shell_is_refused_with_those_that_there_are() {
        Run run = ncw(DUTCH, "completion", "fish");
        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.words()).contains("bash, zsh");
    }

    @ParameterizedTest
    @CsvSource({
        "ncw vali, validate",
        "ncw catalogue sh, show",
        "ncw form --prof, --profile",
        "ncw form --profile ko, koppel",
        "ncw export --format x, xlsx",
        "ncw set --validity.u, --validity.until"
    })
    void bash_completes_commands_options_and_values(String typed, String completed) throws Exception {
        Path script = Files.writeString(
                folder.resolve("ncw"),
                ncw(DUTCH, "completion", "bash").out() + "\nCOMP_WORDS=(" + typed + ")"
                        + "\nCOMP_CWORD=$((${#COMP_WORDS[@]} - 1))\n_complete_ncw\necho \"${COMPREPLY[@]}\"\n");
        Process bash = start(script);
        String replies = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor()).isZero();
        assertThat(replies.strip().split(" ")).contains(completed);
    }

    private Process start(Path script) {
        try {
            return new ProcessBuilder("bash", "--norc", script.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            assumeTrue(false, "no bash on this machine");
            throw new UncheckedIOException(e);
        }
    }
}
