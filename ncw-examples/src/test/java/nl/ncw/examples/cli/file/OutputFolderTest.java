package nl.ncw.examples.cli.file;

import static nl.ncw.examples.cli.Run.ncw;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nl.ncw.examples.cli.Run;
import nl.ncw.examples.cli.terminal.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Folders that commands make because they are missing. */
class OutputFolderTest {
    @TempDir
    private Path root = Path.of("");

    @ParameterizedTest
    @CsvSource({"nl, Map %s gemaakt.", "en, Folder %s made.", "de, Ordner %s angelegt.", "fr, Dossier %s créé."})
    void one_that_is_made_is_said(String language, String remark) {
        Path folder = root.resolve("nieuw").resolve(language);
        Run run = form(language, folder.resolve("form.json"));
        assertThat(run.err().replaceAll("\\s+", " ").strip()).isEqualTo(String.format(Locale.ROOT, remark, folder));
        assertThat(run.code()).isEqualTo(ExitCode.FINE);
    }

    @Test
    void one_that_is_there_is_not_said() {
        assertThat(form("nl", root.resolve("form.json")).err()).isEmpty();
    }

    @Test
    void one_for_many_files_is_said_once() {
        Path folder = root.resolve("samples");
        Run run = ncw(Locale.forLanguageTag("nl"), "samples", "--count", "3", "--out", folder.toString());
        assertThat(run.err().strip()).isEqualTo("Map " + folder + " gemaakt.");
    }

    @Test
    void one_that_cannot_be_made_is_not_said() throws Exception {
        Path file = Files.createFile(root.resolve("file"));
        Run run = form("nl", file.resolve("form.json"));
        assertThat(run.words()).doesNotContain("gemaakt.").contains("is een bestand en geen map");
        assertThat(run.code()).isEqualTo(ExitCode.UNWRITABLE);
    }

    private static Run form(String language, Path file) {
        return ncw(Locale.forLanguageTag(language), "form", "--profile", "ad-hoc", "--out", file.toString());
    }
}
