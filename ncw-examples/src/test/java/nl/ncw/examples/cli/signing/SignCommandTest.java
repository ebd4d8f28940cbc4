package nl.ncw.examples.cli.signing;

import static nl.ncw.examples.cli.Run.ncw;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import nl.ncw.examples.cli.AgreementFiles;
import nl.ncw.examples.cli.Run;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.sample.SampleAgreements;
import nl.ncw.examples.signing.SigningKey;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ncw sign}: with the right key, the wrong one, and none. */
class SignCommandTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final Clock NOW = Clock.systemUTC();

    @TempDir
    private Path folder;

    private Path pdf;
    private Path password;

    @BeforeEach
    void write() throws IOException {
        Path json = AgreementFiles.json(folder.resolve("afspraken.json"), SampleAgreements.waterBoard());
        pdf = folder.resolve("afspraken.pdf");
        ncw(DUTCH, "export", json.toString(), "--out", pdf.toString());
        password = Files.writeString(folder.resolve("wachtwoord.txt"), "geheim\n");
    }

    private Path keys(String owner, Clock clock) throws Exception {
        SigningKey key = SigningKey.selfSigned(owner, clock);
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry(
                "sleutel", key.privateKey(), "geheim".toCharArray(), key.chain().toArray(Certificate[]::new));
        Path file = folder.resolve(owner + ".p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, "geheim".toCharArray());
        }
        return file;
    }

    private Run signed(Path file, Path keys, String... more) {
        Stream<String> command = Stream.of(
                "sign", file.toString(), "--keystore", keys.toString(), "--password-file", password.toString());
        return ncw(DUTCH, Stream.concat(command, Stream.of(more)).toArray(String[]::new));
    }

    private static Stream<String> signers(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return document.getSignatureDictionaries().stream().map(PDSignature::getName).toList().stream();
        }
    }

    @Test
    void writes_a_signed_file_beside_the_document_and_says_who_signed() throws Exception {
        Run run = signed(pdf, keys("Regio", NOW));
        assertThat(run.code()).isEqualTo(ExitCode.FINE);
        assertThat(run.words()).contains("Ondertekend door Regio:", "afspraken-ondertekend.pdf");
        assertThat(signers(folder.resolve("afspraken-ondertekend.pdf"))).containsExactly("Regio");
    }

    @Test
    void lets_the_second_party_sign_what_the_first_signed() throws Exception {
        Path half = folder.resolve("half.pdf");
        Path whole = folder.resolve("getekend.pdf");
        signed(pdf, keys("Regio", NOW), "--out", half.toString());
        assertThat(signed(half, keys("Partner", NOW), "--out", whole.toString()).code())
                .isEqualTo(ExitCode.FINE);
        assertThat(signers(whole)).containsExactly("Regio", "Partner");
    }

    @Test
    void says_what_to_check_when_the_password_is_wrong() throws Exception {
        Files.writeString(password, "geraden");
        Run run = signed(pdf, keys("Regio", NOW));
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.words()).contains("Controleer het wachtwoord").doesNotContain("geraden");
        assertThat(folder.resolve("afspraken-ondertekend.pdf")).doesNotExist();
    }

    @Test
    void says_where_to_put_the_password_when_nobody_can_be_asked() throws Exception {
        Run run = ncw(
                DUTCH, "sign", pdf.toString(), "--keystore", keys("Regio", NOW).toString());
        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.words()).contains("NCW_KEYSTORE_PASSWORD", "--password-file");
    }

    @Test
    void does_not_sign_with_a_certificate_that_ran_out() throws Exception {
        Run run = signed(pdf, keys("Regio", Clock.offset(NOW, Duration.ofDays(-100))));
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.words()).contains("Het certificaat van Regio is nu niet geldig.");
    }

    @Test
    void does_not_sign_a_document_whose_pages_and_data_disagree() throws Exception {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            document.addPage(new PDPage());
            document.save(pdf.toFile());
        }
        Run run = signed(pdf, keys("Regio", NOW));
        assertThat(run.code()).isEqualTo(ExitCode.ERRORS_FOUND);
        assertThat(run.words()).contains("is niet ondertekend", "ncw export");
        assertThat(folder.resolve("afspraken-ondertekend.pdf")).doesNotExist();
    }

    @Test
    void does_not_sign_what_is_no_pdf() throws Exception {
        Run run = signed(folder.resolve("afspraken.json"), keys("Regio", NOW));
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.words()).contains("is geen PDF-bestand");
    }

    @Test
    void never_replaces_the_document() throws Exception {
        byte[] before = Files.readAllBytes(pdf);
        assertThat(signed(pdf, keys("Regio", NOW), "--out", pdf.toString()).code())
                .isEqualTo(ExitCode.UNWRITABLE);
        assertThat(pdf).hasBinaryContent(before);
    }
}
