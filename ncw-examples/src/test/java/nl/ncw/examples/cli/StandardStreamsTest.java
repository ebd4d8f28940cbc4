package nl.ncw.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.sample.SampleAgreements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands in a pipe: {@code -} in place of a file. */
class StandardStreamsTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream document = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import - --out -",
                "export - --out - --format json",
                "export - --out=-",
                "set - --until 31-12-2031 --out -",
                "profile - --to kern --out -",
                "upgrade - --out -",
                "form --profile kern --out -"
            })
    void standard_output_holds_the_document_and_nothing_else(String line) throws IOException {
        Run run = ncw(line);
        assertThat(run.code()).isEqualTo(ExitCode.FINE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("written: standard output (-)");
        assertThat(document.toString(StandardCharsets.UTF_8)).startsWith("{\n").endsWith("}\n");
    }

    @Test
    void the_format_may_be_another() throws IOException {
        ncw("form --profile kern --format xlsx --out -");
        assertThat(document.toString(StandardCharsets.ISO_8859_1)).startsWith("PK");
    }

    @Test
    void standard_input_is_known_by_its_content() throws IOException {
        assertThat(ncw("validate -").code()).isEqualTo(ExitCode.FINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "merge - - - --out merged.json",
                "merge a.json b=- c=- --out merged.json",
                "import - --against - --out -",
                "validate - --overlay -"
            })
    void standard_input_is_not_read_twice(String line) throws IOException {
        Run run = ncw(line);
        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.words()).contains("can be read only once");
    }

    @Test
    void a_folder_is_not_written_to_standard_output() throws IOException {
        assertThat(ncw("samples --out -").code()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void a_signed_document_from_standard_input_needs_a_name() throws IOException {
        assertThat(ncw("sign - --keystore keys.p12").err()).contains("Missing: --out FILE.pdf");
    }

    @Test
    void a_folder_is_no_file_to_read() {
        Run run = Run.ncw(Locale.ENGLISH, "kept", folder.toString());
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.words()).contains("this is a folder");
    }

    @Test
    void a_name_outside_the_encoding_of_the_machine_gets_advice() throws IOException {
        assertThat(ncw("import form\uFFFD\uFFFD.xlsx --lang en --garbled \uFFFD --out -")
                        .words())
                .contains("LC_ALL=C.UTF-8");
    }

    private Run ncw(String line) throws IOException {
        Path agreement = AgreementFiles.json(folder.resolve("a.json"), SampleAgreements.waterBoard());
        return Run.ncw(Locale.ENGLISH, Files.readAllBytes(agreement), document, line.split(" "));
    }
}
