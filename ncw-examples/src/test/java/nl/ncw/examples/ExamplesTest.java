package nl.ncw.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples run, and the README shows what they say. */
class ExamplesTest {
    private static final Path EXAMPLES = Path.of("src/main/java/nl/ncw/examples");
    private static final Path README = Path.of("../README.md");

    @TempDir
    private Path folder;

    @Test
    void the_quick_start_writes_a_pdf() throws IOException {
        Path file = folder.resolve("agreement.pdf");
        QuickStartExample.main(new String[] {file.toString()});
        assertThat(Files.readAllBytes(file)).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void the_blank_form_is_a_pdf() throws IOException {
        Path file = folder.resolve("formular.pdf");
        BlankFormExample.main(new String[] {file.toString()});
        assertThat(Files.readAllBytes(file)).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void a_document_may_have_a_look_of_its_own() throws IOException {
        Path file = folder.resolve("huisstijl.pdf");
        ThemeExample.main(new String[] {file.toString()});
        assertThat(Files.readAllBytes(file)).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void the_documents_are_written_in_every_format() throws IOException {
        ExportDocumentsExample.main(new String[] {folder.toString()});
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "agreement.json",
                            "overeenkomst.xlsx",
                            "overeenkomst.docx",
                            "overeenkomst.pdf",
                            "agreement.pdf");
        }
    }

    @Test
    void the_workbook_to_fill_in_is_written_and_read_again() throws IOException {
        Path file = folder.resolve("formulier.xlsx");
        ReturnedWorkbookExample.main(new String[] {file.toString()});
        ReturnedWorkbookExample.main(new String[] {file.toString()});
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void the_document_is_written_and_read_again() throws IOException {
        Path file = folder.resolve("afspraken.pdf");
        ReturnedPdfExample.main(new String[] {file.toString()});
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void the_document_to_fill_in_is_written_and_read_again() throws IOException {
        Path file = folder.resolve("formulier.docx");
        ReturnedDocumentExample.main(new String[] {file.toString()});
        ReturnedDocumentExample.main(new String[] {file.toString()});
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void the_document_is_signed() throws IOException {
        Path file = folder.resolve("ondertekend.pdf");
        SignPdfExample.main(new String[] {file.toString()});
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).contains("ETSI.CAdES.detached");
    }

    @Test
    void the_others_run() throws IOException {
        AdviceExample.main(new String[0]);
        MergeExample.main(new String[0]);
        CompletenessExample.main(new String[0]);
        OpenPointsExample.main(new String[0]);
        ProfileChangeExample.main(new String[0]);
        OverlayExample.main(new String[0]);
        JsonRoundTripExample.main(new String[0]);
        FormatDetectionExample.main(new String[0]);
        UpgradeExample.main(new String[0]);
        StoredAgreementExample.main(new String[0]);
        RefusedFileExample.main(new String[0]);
        JacksonExample.main(new String[0]);
    }

    @Test
    void the_readme_shows_the_quick_start_as_it_is() throws IOException {
        String readme = Files.readString(README);
        List<String> shown = readme.substring(readme.indexOf("```java") + 7)
                .lines()
                .takeWhile(line -> !line.startsWith("```"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        List<String> compiled = Files.readAllLines(EXAMPLES.resolve("QuickStartExample.java")).stream()
                .map(String::strip)
                .toList();
        assertThat(shown).isNotEmpty().allSatisfy(line -> assertThat(compiled).contains(line));
    }

    @Test
    void the_readme_names_every_example() throws IOException {
        String readme = Files.readString(README);
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith("Example.java")))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(readme).contains(name));
        }
    }
}
