package nl.ncw.examples.cli.change;

import static nl.ncw.examples.cli.Run.ncw;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nl.ncw.examples.cli.AgreementFiles;
import nl.ncw.examples.cli.Run;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.sample.SampleAgreements;
import nl.ncw.model.agreement.Agreement;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PDF wherever the command line reads an agreement. */
class ReturnedPdfTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final Agreement SENT = SampleAgreements.waterBoard();

    @TempDir
    private Path folder;

    private Path json;
    private Path pdf;

    @BeforeEach
    void write() throws IOException {
        json = AgreementFiles.json(folder.resolve("afspraken.json"), SENT);
        pdf = folder.resolve("afspraken.pdf");
        assertThat(ncw(DUTCH, "export", json.toString(), "--out", pdf.toString())
                        .code())
                .isEqualTo(ExitCode.FINE);
    }

    @Test
    void is_imported_to_the_bytes_that_it_was_made_of() {
        Path target = folder.resolve("terug.json");
        Run run = ncw(DUTCH, "import", pdf.toString(), "--out", target.toString());
        assertThat(run.code()).isEqualTo(ExitCode.FINE);
        assertThat(target).hasSameBinaryContentAs(json);
    }

    @Test
    void is_validated_as_its_data_are() {
        assertThat(validated(pdf)).isEqualTo(validated(json));
    }

    /** Returns the result without the next step, which depends on the file. */
    private static String validated(Path file) {
        return ncw(DUTCH, "validate", file.toString()).out().split("Volgende stap")[0];
    }

    @Test
    void is_exported_to_the_same_document() {
        Path again = folder.resolve("nogmaals.pdf");
        assertThat(ncw(DUTCH, "export", pdf.toString(), "--out", again.toString())
                        .code())
                .isEqualTo(ExitCode.FINE);
        assertThat(again).hasSameBinaryContentAs(pdf);
    }

    @Test
    void may_be_one_of_the_copies_that_are_merged() throws IOException {
        Path target = folder.resolve("samen.json");
        Run run = ncw(DUTCH, "merge", "--sent", json.toString(), pdf.toString(), "--out", target.toString());
        assertThat(run.code()).isEqualTo(ExitCode.FINE);
        assertThat(AgreementFiles.read(target)).isEqualTo(SENT);
    }

    @Test
    void is_never_overwritten_by_what_is_made_of_it() throws IOException {
        byte[] before = Files.readAllBytes(pdf);
        assertThat(ncw(DUTCH, "export", pdf.toString(), "--out", pdf.toString()).code())
                .isEqualTo(ExitCode.UNWRITABLE);
        assertThat(pdf).hasBinaryContent(before);
    }

    @Test
    void that_was_changed_is_read_and_ends_with_1() throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            document.addPage(new PDPage());
            document.save(pdf.toFile());
        }
        Path target = folder.resolve("terug.json");
        Run run = ncw(DUTCH, "import", pdf.toString(), "--out", target.toString());
        assertThat(run.code()).isEqualTo(ExitCode.ERRORS_FOUND);
        assertThat(run.words()).contains("[pdf.pages-added-or-removed]");
        assertThat(AgreementFiles.read(target)).isEqualTo(SENT);
    }

    @Test
    void that_holds_no_agreement_ends_with_3_and_says_what_to_ask_for() throws IOException {
        Path scan = folder.resolve("scan.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(scan.toFile());
        }
        Run run = ncw(DUTCH, "validate", scan.toString());
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.words()).contains("Misschien is het een scan", "Vraag de afzender");
    }
}
