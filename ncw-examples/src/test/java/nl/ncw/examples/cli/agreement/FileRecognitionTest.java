package nl.ncw.examples.cli.agreement;

import static nl.ncw.examples.cli.Run.ncw;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nl.ncw.examples.cli.Run;
import nl.ncw.examples.cli.terminal.ExitCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that come by mail: by a wrong name, broken, or something else altogether. */
class FileRecognitionTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    @TempDir
    private static Path samples;

    @TempDir
    private Path folder;

    @BeforeAll
    static void writeSamples() {
        ncw(DUTCH, "samples", "--out", samples.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"renamed.xlsx", "renamed.pdf", "renamed", "afspraken (1).json.txt"})
    void json_is_read_by_whatever_name_it_goes(String name) throws IOException {
        Path renamed = Files.copy(samples.resolve("voorbeeld-2026-001.json"), folder.resolve(name));
        assertThat(withoutNextStep(validated(renamed)))
                .isEqualTo(withoutNextStep(validated(samples.resolve("voorbeeld-2026-001.json"))));
    }

    @Test
    void json_is_read_with_marks_and_blanks_before_it() throws IOException {
        String json = Files.readString(samples.resolve("voorbeeld-2026-001.json"));
        Path marked = Files.writeString(folder.resolve("marked.json"), "\ufeff\r\n  " + json);
        Path wide = Files.writeString(folder.resolve("wide.json"), json, StandardCharsets.UTF_16LE);
        assertThat(validated(marked).code()).isEqualTo(ExitCode.FINE);
        assertThat(validated(wide).code()).isEqualTo(ExitCode.FINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain text", "<html>De bijlage is verwijderd</html>", "\"vraag\";\"antwoord\""})
    void what_is_known_to_be_something_else_ends_with_3_and_says_once_what_to_do(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("terug.xlsx"), content);
        Run run = validated(file);
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.words())
                .contains("terug.xlsx", "geen overeenkomst die ncw kan lezen. Dit is een")
                .containsOnlyOnce("de afzender");
    }

    @Test
    void what_no_format_knows_ends_with_3_and_names_those_that_are_read() throws IOException {
        Path file = Files.writeString(folder.resolve("terug.xlsx"), "%!PS-Adobe");
        Run run = validated(file);
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.words())
                .contains("terug.xlsx", "geen overeenkomst die ncw kan lezen", "JSON")
                .containsOnlyOnce("Vraag de afzender");
    }

    @Test
    void broken_json_ends_with_3_and_says_where() throws IOException {
        Path file = Files.writeString(folder.resolve("half.json"), "{\"format\": \"ncw-agree");
        Run run = validated(file);
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.words()).contains("half.json", "bij '1:", "geen geldig JSON-bestand");
    }

    @Test
    void an_empty_file_ends_with_3_and_says_that_it_is_empty() throws IOException {
        Path file = Files.createFile(folder.resolve("leeg.xlsx"));
        Run run = validated(file);
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.words()).contains("leeg.xlsx: Het bestand is leeg.").doesNotContain("bij ''");
    }

    /** Without the command that names the file. */
    private static Run withoutNextStep(Run run) {
        return new Run(run.code(), run.out().replaceFirst("(?s)\\R\\RVolgende stap.*|\\R$", ""), run.err());
    }

    private static Run validated(Path file) {
        return ncw(DUTCH, "validate", file.toString());
    }
}
