package nl.ncw.examples.cli.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.ncw.examples.cli.AgreementFiles;
import nl.ncw.examples.cli.Run;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.sample.SampleAgreements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is said of the agreements in a folder, to people and to programs. */
class FolderValidationTest {
    @TempDir
    private Path root = Path.of("");

    private Path folder = Path.of("");

    @BeforeEach
    void a_good_one_one_with_errors_and_a_broken_one() throws IOException {
        folder = Files.createDirectories(root.resolve("in"));
        Files.createDirectories(folder.resolve("sub"));
        AgreementFiles.json(folder.resolve("sub/goed.json"), SampleAgreements.gridOperator());
        Run.ncw(
                Locale.forLanguageTag("nl"),
                "form",
                "--profile",
                "kern",
                "--out",
                folder.resolve("leeg.xlsx").toString());
        Files.writeString(folder.resolve("kapot.json"), "{");
    }

    @Test
    void each_file_has_a_line_and_those_with_errors_stand_at_the_end() {
        Run run = validate();
        assertThat(run.out()).startsWith("leeg.xlsx: ").contains("sub/goed.json: geen fouten");
        assertThat(run.words())
                .contains("Met fouten (1): leeg.xlsx: ")
                .contains("Niet gelukt (1): " + folder.resolve("kapot.json"))
                .contains(folder + ": 3. Met fouten: 1. Niet gelukt: 1.")
                .contains("ncw validate " + folder.resolve("leeg.xlsx"));
        assertThat(run.code()).isEqualTo(ExitCode.ERRORS_FOUND);
    }

    @Test
    void french_has_a_space_before_a_colon() {
        assertThat(Run.ncw(Locale.FRENCH, "validate", folder.toString()).out())
                .contains("sub/goed.json : aucune erreur")
                .doesNotContain("json: ");
    }

    @Test
    void only_errors_are_printed_without_a_line_for_the_others() {
        assertThat(validate("--errors-only").words())
                .startsWith("Met fouten (1): leeg.xlsx")
                .doesNotContain("goed.json");
    }

    @Test
    void a_summary_has_the_numbers_and_the_files_that_failed() {
        assertThat(validate("--summary").words())
                .startsWith("Niet gelukt (1):")
                .contains(": 3. Met fouten: 1. Niet gelukt: 1.")
                .doesNotContain("goed.json");
    }

    @Test
    void programs_get_the_findings_in_each_file() {
        Run run = validate("--format", "json");
        JsonNode files = JsonMapper.shared().readTree(run.out()).get("files");
        assertThat(files.size()).isEqualTo(3);
        assertThat(files.get(0).get("file").stringValue()).isEqualTo("kapot.json");
        assertThat(files.get(0).get("failure").stringValue()).contains("geen geldig JSON-bestand");
        assertThat(files.get(1).get("findings").size()).isPositive();
        assertThat(files.get(1).get("findings").get(0).get("code").stringValue())
                .isNotEmpty();
        assertThat(files.get(2).get("file").stringValue()).isEqualTo("sub/goed.json");
        assertThat(run.err()).contains("Met fouten: 1.");
        assertThat(run.code()).isEqualTo(ExitCode.ERRORS_FOUND);
    }

    @Test
    void without_errors_documents_are_the_next_step() throws IOException {
        Files.delete(folder.resolve("kapot.json"));
        Files.delete(folder.resolve("leeg.xlsx"));
        Run run = validate();
        assertThat(run.words()).contains("ncw export " + folder + " --format pdf --out " + folder + "-pdf");
        assertThat(run.code()).isEqualTo(ExitCode.FINE);
    }

    private Run validate(String... options) {
        List<String> arguments = new ArrayList<>(List.of("validate", folder.toString()));
        arguments.addAll(List.of(options));
        return Run.ncw(Locale.forLanguageTag("nl"), arguments.toArray(String[]::new));
    }
}
