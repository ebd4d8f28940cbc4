package nl.ncw.examples.cli.signing;

import static nl.ncw.examples.cli.Run.ncw;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.ncw.examples.cli.AgreementFiles;
import nl.ncw.examples.cli.Run;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.sample.SampleAgreements;
import nl.ncw.examples.signing.SigningKey;
import nl.ncw.examples.signing.TestTimestampServer;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementStatus;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ncw sign}: with the right key, the wrong one, and none. */
class SignCommandTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final Clock NOW = Clock.systemUTC();
    private static final Map<String, SigningKey> KEYS = new ConcurrentHashMap<>();
    private static final String REGION = "Hanneke Dijkgraaf-Smit";
    private static final String PARTNER = "Willem Roelofsen";

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
        return keys(Map.of("sleutel", clock == NOW ? key(owner) : SigningKey.selfSigned(owner, clock)));
    }

    /** Keys take long to generate. */
    private static SigningKey key(String owner) {
        return KEYS.computeIfAbsent(owner, name -> {
            try {
                return SigningKey.selfSigned(name, NOW);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Path keys(Map<String, SigningKey> keys) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        for (Map.Entry<String, SigningKey> key : keys.entrySet()) {
            store.setKeyEntry(
                    key.getKey(),
                    key.getValue().privateKey(),
                    "geheim".toCharArray(),
                    key.getValue().chain().toArray(Certificate[]::new));
        }
        Path file = Files.createTempFile(folder, "sleutels", ".p12");
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
        Run run = signed(pdf, keys(REGION, NOW));
        assertThat(run.code()).isEqualTo(ExitCode.FINE);
        assertThat(run.words()).contains("Ondertekend door Hanneke Dijkgraaf-Smit:", "afspraken-ondertekend.pdf");
        assertThat(signers(folder.resolve("afspraken-ondertekend.pdf"))).containsExactly(REGION);
    }

    @Test
    void asks_for_the_signature_of_the_other_party_before_it_is_verified() throws Exception {
        Path once = folder.resolve("afspraken-ondertekend.pdf");
        assertThat(signed(pdf, keys(REGION, NOW)).words())
                .contains("laat de volgende ondertekenen met ncw sign " + once + " --keystore SLEUTEL.p12")
                .doesNotContain("ncw verify");
        Path twice = folder.resolve("afspraken-ondertekend-2.pdf");
        assertThat(signed(once, keys(PARTNER, NOW)).words()).contains("ncw verify " + twice);
        assertThat(signers(twice)).containsExactly(REGION, PARTNER);
    }

    @Test
    void says_that_the_agreement_names_another_day_of_signing() throws Exception {
        // The sample was signed on a day in the past.
        assertThat(signed(pdf, keys(REGION, NOW)).words())
                .contains("volgens de overeenkomst is de dag van ondertekening ", ", en vandaag is het ");
        assertThat(ncw(
                                DUTCH,
                                "verify",
                                folder.resolve("afspraken-ondertekend.pdf").toString())
                        .words())
                .contains("in de overeenkomst staat een andere dag van ondertekening: ");
    }

    @Test
    void says_of_an_agreement_that_is_not_adopted_that_it_signs_a_draft() throws Exception {
        Agreement draft = SampleAgreements.waterBoard().withStatus(AgreementStatus.IN_AFSTEMMING);
        Path json = AgreementFiles.json(folder.resolve("concept.json"), draft);
        Path document = folder.resolve("concept.pdf");
        ncw(DUTCH, "export", json.toString(), "--out", document.toString());

        assertThat(signed(document, keys(REGION, NOW)).words())
                .contains("nog niet vastgesteld (status: in afstemming)");
        assertThat(ncw(
                                DUTCH,
                                "verify",
                                folder.resolve("concept-ondertekend.pdf").toString())
                        .words())
                .contains("nog niet vastgesteld (status: in afstemming)");
    }

    @Test
    void is_followed_by_a_remark_when_another_file_is_made_from_the_signed_one() throws Exception {
        signed(pdf, keys(REGION, NOW));
        String file = folder.resolve("afspraken-ondertekend.pdf").toString();

        Run run = ncw(
                DUTCH,
                "set",
                file,
                "--reference",
                "X-1",
                "--out",
                folder.resolve("x.pdf").toString());

        assertThat(run.words()).contains("Het nieuwe bestand is niet ondertekend.");
    }

    @Test
    void lets_the_second_party_sign_what_the_first_signed() throws Exception {
        Path half = folder.resolve("half.pdf");
        Path whole = folder.resolve("getekend.pdf");
        signed(pdf, keys(REGION, NOW), "--out", half.toString());
        assertThat(signed(half, keys(PARTNER, NOW), "--out", whole.toString()).code())
                .isEqualTo(ExitCode.FINE);
        assertThat(signers(whole)).containsExactly(REGION, PARTNER);
    }

    @Test
    void says_what_to_check_when_the_password_is_wrong() throws Exception {
        Files.writeString(password, "geraden");
        Run run = signed(pdf, keys(REGION, NOW));
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.words()).contains("Controleer het wachtwoord").doesNotContain("geraden");
        assertThat(folder.resolve("afspraken-ondertekend.pdf")).doesNotExist();
    }

    @Test
    void says_where_to_put_the_password_when_nobody_can_be_asked() throws Exception {
        Run run = ncw(
                DUTCH, "sign", pdf.toString(), "--keystore", keys(REGION, NOW).toString());
        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.words()).contains("NCW_KEYSTORE_PASSWORD", "--password-file");
    }

    @Test
    void does_not_sign_with_a_certificate_that_ran_out() throws Exception {
        Run run = signed(pdf, keys(REGION, Clock.offset(NOW, Duration.ofDays(-100))));
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.words()).contains("Het certificaat van Hanneke Dijkgraaf-Smit is nu niet geldig.");
    }

    @Test
    void does_not_sign_a_document_whose_pages_and_data_disagree() throws Exception {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            document.addPage(new PDPage());
            document.save(pdf.toFile());
        }
        Run run = signed(pdf, keys(REGION, NOW));
        assertThat(run.code()).isEqualTo(ExitCode.ERRORS_FOUND);
        assertThat(run.words()).contains("is niet ondertekend", "ncw export");
        assertThat(folder.resolve("afspraken-ondertekend.pdf")).doesNotExist();
    }

    @Test
    void does_not_sign_what_is_no_pdf() throws Exception {
        Run run = signed(folder.resolve("afspraken.json"), keys(REGION, NOW));
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.words()).contains("is geen PDF-bestand");
    }

    @Test
    void never_replaces_the_document() throws Exception {
        byte[] before = Files.readAllBytes(pdf);
        assertThat(signed(pdf, keys(REGION, NOW), "--out", pdf.toString()).code())
                .isEqualTo(ExitCode.UNWRITABLE);
        assertThat(pdf).hasBinaryContent(before);
    }

    @Test
    void does_not_sign_a_blank_form() throws Exception {
        Path form = folder.resolve("formulier.pdf");
        ncw(DUTCH, "form", "--profile", "kern", "--format", "pdf", "--out", form.toString());
        Run run = signed(form, keys(REGION, NOW));
        assertThat(run.code()).isEqualTo(ExitCode.ERRORS_FOUND);
        assertThat(run.words()).contains("Dit is een leeg formulier.", "--force");
        assertThat(folder.resolve("formulier-ondertekend.pdf")).doesNotExist();
    }

    @Test
    void does_not_sign_a_draft_with_errors_unless_forced() throws Exception {
        Path draft = draft();
        Path keys = keys(REGION, NOW);
        Run run = signed(draft, keys);
        assertThat(run.code()).isEqualTo(ExitCode.ERRORS_FOUND);
        assertThat(run.words()).contains("Aantal fouten in de afspraken:", "ncw validate", "--force");
        assertThat(folder.resolve("concept-ondertekend.pdf")).doesNotExist();

        assertThat(signed(draft, keys, "--force").code()).isEqualTo(ExitCode.FINE);
        assertThat(signers(folder.resolve("concept-ondertekend.pdf"))).containsExactly(REGION);
    }

    private Path draft() throws IOException {
        Path json = AgreementFiles.json(folder.resolve("concept.json"), SampleAgreements.drinkingWater());
        Path draft = folder.resolve("concept.pdf");
        ncw(DUTCH, "export", json.toString(), "--out", draft.toString());
        return draft;
    }

    @Test
    void does_not_sign_after_a_signature_that_was_broken() throws Exception {
        signed(pdf, keys(REGION, NOW));
        Path half = folder.resolve("afspraken-ondertekend.pdf");
        byte[] bytes = Files.readAllBytes(half);
        // A byte of the comment behind the header: pages and data stay as they were.
        bytes["%PDF-1.7\n%x".length()] ^= 1;
        Files.write(half, bytes);

        Run run = signed(
                half, keys(PARTNER, NOW), "--out", folder.resolve("geheel.pdf").toString());
        assertThat(run.code()).isEqualTo(ExitCode.ERRORS_FOUND);
        assertThat(run.words()).contains("De handtekening van Hanneke Dijkgraaf-Smit klopt niet meer");
        assertThat(folder.resolve("geheel.pdf")).doesNotExist();
    }

    @Test
    void does_not_let_the_same_signer_sign_twice_unless_forced() throws Exception {
        Path keys = keys(REGION, NOW);
        signed(pdf, keys);
        Path once = folder.resolve("afspraken-ondertekend.pdf");
        Path twice = folder.resolve("twee.pdf");
        Run run = signed(once, keys, "--out", twice.toString());
        assertThat(run.code()).isEqualTo(ExitCode.ERRORS_FOUND);
        assertThat(run.words()).contains("Hanneke Dijkgraaf-Smit heeft dit document al ondertekend.");
        assertThat(twice).doesNotExist();

        Run otherKey = signed(once, keys(REGION, Clock.offset(NOW, Duration.ofDays(-1))), "--out", twice.toString());
        assertThat(otherKey.code()).isEqualTo(ExitCode.ERRORS_FOUND);
        assertThat(otherKey.words()).contains("staat al een handtekening");

        assertThat(signed(once, keys, "--force", "--out", twice.toString()).code())
                .isEqualTo(ExitCode.FINE);
        assertThat(signers(twice)).containsExactly(REGION, REGION);
    }

    @Test
    void asks_in_which_field_when_the_certificate_does_not_tell() throws Exception {
        Path keys = keys("Waterschap (proef)", NOW);
        Run run = signed(pdf, keys);
        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.words())
                .contains("--signatory", "Handtekening Hanneke Dijkgraaf-Smit", "Handtekening Willem Roelofsen");

        assertThat(signed(pdf, keys, "--signatory", "iemand anders").words()).contains("Bij \"iemand anders\"");
        assertThat(signed(pdf, keys, "--signatory", "Waterschap De Vier Rivieren")
                        .code())
                .isEqualTo(ExitCode.FINE);
    }

    @Test
    void does_not_sign_in_the_box_of_another_signatory_unless_forced() throws Exception {
        Path target = folder.resolve("getekend.pdf");
        Run run = signed(pdf, keys(REGION, NOW), "--signatory", PARTNER, "--out", target.toString());

        assertThat(run.code()).isEqualTo(ExitCode.ERRORS_FOUND);
        assertThat(run.words()).contains("Het vak \"Handtekening Willem Roelofsen", "is van een ander");
        assertThat(target).doesNotExist();
        assertThat(signed(pdf, keys(REGION, NOW), "--signatory", PARTNER, "--force", "--out", target.toString())
                        .code())
                .isEqualTo(ExitCode.FINE);
    }

    @Test
    void does_not_put_a_stranger_in_the_last_open_box_unless_told_for_whom_he_signs() throws Exception {
        Path half = folder.resolve("half.pdf");
        Path target = folder.resolve("getekend.pdf");
        signed(pdf, keys(REGION, NOW), "--out", half.toString());
        Path stranger = keys("Iemand Anders", NOW);

        Run run = signed(half, stranger, "--out", target.toString());

        assertThat(run.code()).isEqualTo(ExitCode.ERRORS_FOUND);
        assertThat(run.words()).contains("Iemand Anders staat niet bij de ondertekenaars");
        assertThat(target).doesNotExist();
        assertThat(signed(half, stranger, "--signatory", PARTNER, "--out", target.toString())
                        .code())
                .isEqualTo(ExitCode.FINE);
    }

    @Test
    void is_never_undone_by_a_file_in_its_place() throws Exception {
        Path target = folder.resolve("getekend.pdf");
        signed(pdf, keys(REGION, NOW), "--out", target.toString());
        byte[] before = Files.readAllBytes(target);

        Run run = ncw(DUTCH, "set", target.toString(), "--reference", "X-1", "--out", target.toString(), "--force");

        assertThat(run.code()).isEqualTo(ExitCode.UNWRITABLE);
        assertThat(run.words()).contains("daar staat een ondertekend document");
        assertThat(target).hasBinaryContent(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"form --profile kern", "export %s --format pdf", "import %s --format pdf"})
    void is_never_undone_by_a_form_or_by_the_documents_of_a_folder(String command) throws Exception {
        Path inputs = Files.createDirectories(folder.resolve("in"));
        Path outputs = Files.createDirectories(folder.resolve("uit"));
        Files.copy(pdf, inputs.resolve("afspraken.pdf"));
        Path target = outputs.resolve("afspraken.pdf");
        signed(pdf, keys(REGION, NOW), "--out", target.toString());
        byte[] before = Files.readAllBytes(target);
        Path out = command.startsWith("form") ? target : outputs;

        Run run = ncw(DUTCH, (command.formatted(inputs) + " --force --out " + out).split(" "));

        assertThat(run.code()).isNotEqualTo(ExitCode.FINE);
        assertThat(run.words()).contains("daar staat een ondertekend document");
        assertThat(target).hasBinaryContent(before);
    }

    @Test
    void asks_which_key_when_there_are_two() throws Exception {
        Path keys = keys(Map.of("directie", key(REGION), "secretaris", key(PARTNER)));
        Run run = signed(pdf, keys);
        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.words()).contains("--alias: directie, secretaris");
        Run wrong = signed(pdf, keys, "--alias", "burgemeester");
        assertThat(wrong.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(wrong.words()).contains("\"burgemeester\"", "directie, secretaris");

        signed(pdf, keys, "--alias", "Secretaris");
        assertThat(signers(folder.resolve("afspraken-ondertekend.pdf"))).containsExactly(PARTNER);
    }

    @Test
    void writes_nothing_when_the_time_stamp_server_gives_no_time_stamp() throws Exception {
        Path keys = keys(REGION, NOW);
        URI closed;
        try (TestTimestampServer server = TestTimestampServer.start()) {
            closed = server.address();
            assertThat(signed(
                                    pdf,
                                    keys,
                                    "--timestamp",
                                    closed.toString(),
                                    "--out",
                                    folder.resolve("t.pdf").toString())
                            .code())
                    .isEqualTo(ExitCode.FINE);
        }
        Run run = signed(pdf, keys, "--timestamp", closed.toString());
        assertThat(run.code()).isEqualTo(ExitCode.UNWRITABLE);
        assertThat(run.words()).contains("antwoordt niet; er is niets geschreven");
        assertThat(folder.resolve("afspraken-ondertekend.pdf")).doesNotExist();
        assertThat(signed(pdf, keys, "--timestamp", "tsa.voorbeeld.nl").code()).isEqualTo(ExitCode.WRONG_USAGE);
    }
}
