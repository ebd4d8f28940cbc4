package nl.ncw.examples.cli.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import nl.ncw.examples.cli.Run;
import nl.ncw.examples.cli.terminal.ExitCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code ncw upgrade}, on the sample of 1.0.0 that answers every question. */
class UpgradeCommandTest {
    @TempDir
    private static Path samples;

    private static Path sample;

    @TempDir
    private Path folder;

    @BeforeAll
    static void writeSamples() {
        ncw("samples", "--out", samples.toString());
        sample = samples.resolve("voorbeeld-2026-001.json");
    }

    private static Run ncw(String... arguments) {
        Run run = Run.ncw(Locale.forLanguageTag("nl"), arguments);
        return new Run(run.code(), run.out().replaceAll("\\s+", " "), run.err().replaceAll("\\s+", " "));
    }

    private Path target() {
        return folder.resolve("nieuw.json");
    }

    private static Run upgrade(Path from, Path to, String... more) {
        return ncw(Stream.concat(Stream.of("upgrade", from.toString(), "--out", to.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    @Test
    void writes_the_agreement_at_the_newest_catalogue() {
        Run run = upgrade(sample, target());

        assertThat(run.code()).isEqualTo(ExitCode.FINE);
        assertThat(run.out())
                .startsWith("Overgezet van netcentrische-samenwerking 1.0.0 naar netcentrische-samenwerking 2.0.0.")
                .contains("5. Alerteren De vraag “Hoe en op welk moment", "[upgrade.split]", "[upgrade.withdrawn]")
                .contains("geschreven: " + target() + " ")
                .endsWith("ncw validate " + target() + " ");
        assertThat(target()).content().contains("\"2.0.0\"", "proces.informatiemanagement.kwaliteit");
    }

    @Test
    void writes_what_can_be_read_again() {
        upgrade(sample, target());
        Run run = ncw("validate", target().toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("5. Alerteren: 1 antwoord ontbreekt - Op welk moment", "[answer.missing]");
    }

    @ParameterizedTest
    @CsvSource({"en, Carried over from", "de, Übertragen von", "fr, Passage de"})
    void speaks_the_language_asked_for(String language, String words) {
        assertThat(upgrade(sample, target(), "--lang", language).out()).startsWith(words);
    }

    @Test
    void says_that_there_is_nothing_newer_and_writes_the_same() throws IOException {
        upgrade(sample, target());
        Path again = folder.resolve("again.json");
        Run run = upgrade(target(), again);

        assertThat(run.code()).isEqualTo(ExitCode.FINE);
        assertThat(run.out()).startsWith("De overeenkomst hoort al bij de nieuwste vragenlijst");
        assertThat(again).hasSameBinaryContentAs(target());
    }

    @Test
    void ends_with_3_for_a_catalogue_that_is_not_known() throws IOException {
        Path foreign = Files.writeString(
                folder.resolve("foreign.json"), Files.readString(sample).replaceFirst("\"1\\.0\\.0\"", "\"9.9.9\""));
        Run run = upgrade(foreign, target());

        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("9.9.9 is niet bekend");
        assertThat(target()).doesNotExist();
    }

    @Test
    void keeps_the_overlays_that_the_agreement_names_and_says_where_they_are_not_at_hand() throws IOException {
        String overlay = "src/main/resources/nl/ncw/examples/overlays/sector-waterschappen.json";
        Path form = folder.resolve("form.json");
        ncw("form", "--profile", "kern", "--format", "json", "--overlay", overlay, "--out", form.toString());
        Path older = Files.writeString(
                folder.resolve("older.json"), Files.readString(form).replaceFirst("\"2\\.0\\.0\"", "\"1.0.0\""));

        assertThat(upgrade(older, target()).out())
                .contains("naar netcentrische-samenwerking 2.0.0 + sector-waterschappen 1.0.0.")
                .contains("is niet samen te stellen");
        assertThat(upgrade(older, target(), "--overlay", overlay).out()).doesNotContain("is niet samen te stellen");
        assertThat(target()).content().contains("sector-waterschappen");
    }

    @Test
    void ends_with_2_for_a_target_of_no_format() {
        assertThat(upgrade(sample, folder.resolve("nieuw.txt")).code()).isEqualTo(ExitCode.WRONG_USAGE);
    }
}
