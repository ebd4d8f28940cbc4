package nl.ncw.examples.cli.agreement;

import static nl.ncw.examples.cli.Run.ncw;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nl.ncw.examples.cli.Run;
import nl.ncw.examples.cli.terminal.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RandomSamplesTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @TempDir
    private Path folder;

    @Test
    void are_as_many_json_files_as_asked_for_in_the_order_of_their_numbers() {
        Run run = ncw(DUTCH, "samples", "--count", "3", "--out", folder.toString());

        assertThat(run.code()).isEqualTo(ExitCode.FINE);
        assertThat(run.out()).contains("3 willekeurige overeenkomsten geschreven in", "(--seed 1)", "ncw validate");
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder("agreement-0001.json", "agreement-0002.json", "agreement-0003.json");
    }

    @Test
    void are_the_same_for_the_same_seed_however_many_there_are() throws IOException {
        Path few = folder.resolve("few");
        Path more = folder.resolve("more");
        Path other = folder.resolve("other");
        ncw(DUTCH, "samples", "--count", "2", "--seed", "7", "--out", few.toString());
        Locale arabic = Locale.forLanguageTag("ar-EG-u-nu-arab");
        ncw(arabic, "samples", "--count", "4", "--seed", "7", "--out", more.toString());
        ncw(DUTCH, "samples", "--count", "2", "--seed", "8", "--out", other.toString());

        for (String name : few.toFile().list()) {
            assertThat(more.resolve(name)).hasSameBinaryContentAs(few.resolve(name));
            assertThat(Files.mismatch(other.resolve(name), few.resolve(name))).isNotNegative();
        }
    }

    @Test
    void are_written_in_each_format_that_is_named() {
        String out = folder.toString();
        Run run = ncw(DUTCH, "samples", "--count", "1", "--format", "json,xlsx", "--format", "docx", "--out", out);

        assertThat(run.err()).isEmpty();
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder("agreement-0001.json", "agreement-0001.xlsx", "agreement-0001.docx");
    }

    @Test
    void replace_those_of_an_earlier_run_only_with_force() throws IOException {
        Path old = Files.writeString(folder.resolve("agreement-0002.json"), "old");
        Run refused = ncw(DUTCH, "samples", "--count", "2", "--out", folder.toString());

        assertThat(refused.code()).isEqualTo(ExitCode.UNWRITABLE);
        assertThat(refused.err()).contains("--force");
        assertThat(folder.toFile().list()).containsExactly("agreement-0002.json");
        assertThat(old).hasContent("old");

        Run forced = ncw(DUTCH, "samples", "--count", "2", "--out", folder.toString(), "--force");
        assertThat(forced.code()).isEqualTo(ExitCode.FINE);
        assertThat(old).content().startsWith("{");
    }

    @ParameterizedTest
    @CsvSource({"--count, 0, 1 of meer", "--count, -5, 1 of meer", "--count, veel, veel", "--seed, 3, --count 100"})
    void are_refused_for_a_wrong_option(String option, String value, String said) {
        Run run = ncw(DUTCH, "samples", option + "=" + value, "--out", folder.toString());

        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err()).contains(said);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void the_six_samples_come_in_the_formats_that_are_named() {
        Run run = ncw(DUTCH, "samples", "--format", "json", "--out", folder.toString());

        assertThat(run.out()).contains("voorbeeld-2026-001.json").doesNotContain(".xlsx");
        assertThat(folder.toFile().list())
                .hasSize(6)
                .allMatch(name -> name.startsWith("voorbeeld-2026-00") && name.endsWith(".json"));
    }
}
