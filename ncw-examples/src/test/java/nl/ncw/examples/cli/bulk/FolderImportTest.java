package nl.ncw.examples.cli.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nl.ncw.examples.cli.AgreementFiles;
import nl.ncw.examples.cli.Run;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.sample.SampleAgreements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Returned forms in a folder, each of which becomes a JSON file as it does by itself. */
class FolderImportTest {
    @TempDir
    private Path root = Path.of("");

    private Path forms = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void two_forms() throws IOException {
        Path agreements = Files.createDirectories(root.resolve("agreements/sub"));
        AgreementFiles.json(root.resolve("agreements/a.json"), SampleAgreements.gridOperator());
        AgreementFiles.json(agreements.resolve("b.json"), SampleAgreements.waterBoard());
        forms = root.resolve("forms");
        out = root.resolve("read");
        ncw("export", root.resolve("agreements").toString(), "--format", "xlsx", "--out", forms.toString());
    }

    @Test
    void each_form_becomes_the_json_that_it_becomes_by_itself() {
        Run run = ncw("import", forms.toString(), "--out", out.toString());
        assertThat(run.words()).contains("Geschreven: 2. Ongewijzigd: 0. Niet gelukt: 0.");
        assertThat(run.code()).isEqualTo(ExitCode.FINE);
        Path single = root.resolve("single.json");
        ncw("import", forms.resolve("sub/b.xlsx").toString(), "--out", single.toString());
        assertThat(out.resolve("sub/b.json")).hasSameBinaryContentAs(single);
        assertThat(ncw("import", forms.toString(), "--out", out.toString()).words())
                .contains("Ongewijzigd: 2.");
    }

    @Test
    void a_form_that_cannot_be_read_is_listed_and_the_others_are_read() throws IOException {
        Files.writeString(forms.resolve("kapot.docx"), "geen Word");
        Run run = ncw("import", forms.toString(), "--out", out.toString());
        assertThat(run.words())
                .contains("Niet gelukt (1):")
                .contains("kapot.docx")
                .contains("Geschreven: 2.");
        assertThat(run.code()).isEqualTo(ExitCode.ERRORS_FOUND);
    }

    @Test
    void options_about_one_partner_are_not_for_a_folder() {
        Run run = ncw("import", forms.toString(), "--partner", "Waterschap", "--out", out.toString());
        assertThat(run.words()).contains("zijn voor een enkel bestand");
        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(out).doesNotExist();
    }

    private static Run ncw(String... arguments) {
        return Run.ncw(Locale.forLanguageTag("nl"), arguments);
    }
}
