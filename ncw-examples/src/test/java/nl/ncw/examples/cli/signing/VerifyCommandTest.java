package nl.ncw.examples.cli.signing;

import static nl.ncw.examples.cli.Run.ncw;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import nl.ncw.examples.cli.AgreementFiles;
import nl.ncw.examples.cli.Run;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.sample.SampleAgreements;
import nl.ncw.examples.signing.PadesSigner;
import nl.ncw.examples.signing.verification.TestAuthority;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Signatory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ncw verify}, and what other commands say of signatures. */
class VerifyCommandTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Duration LIFE = Duration.ofDays(36_500);
    private static final TestAuthority AUTHORITY = new TestAuthority("Uitgever", NOW.minus(LIFE), NOW.plus(LIFE));

    @TempDir
    private static Path folder;

    private static Path plain;
    private static Path signed;
    private static Path changed;
    private static Path trusted;

    @BeforeAll
    static void write() throws IOException {
        Agreement agreement = SampleAgreements.waterBoard();
        Path json = AgreementFiles.json(folder.resolve("afspraken.json"), agreement);
        plain = folder.resolve("afspraken.pdf");
        ncw(DUTCH, "export", json.toString(), "--out", plain.toString());
        Signatory signatory = agreement.signatories().get(0);
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        byte[] once = new PadesSigner(AUTHORITY.issue("CN=" + signatory.name() + ",O=Regio"), clock)
                .sign(Files.readAllBytes(plain));
        byte[] twice = new PadesSigner(AUTHORITY.issue("CN=Iemand Anders"), clock).sign(once);
        signed = Files.write(folder.resolve("getekend.pdf"), twice);
        changed = folder.resolve("gewijzigd.pdf");
        try (PDDocument document = Loader.loadPDF(twice);
                var out = Files.newOutputStream(changed)) {
            document.addPage(new PDPage());
            document.getPages().getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
        }
        trusted = pem("uitgever.pem", AUTHORITY);
    }

    private static Path pem(String name, TestAuthority authority) throws IOException {
        try {
            String encoded = Base64.getMimeEncoder()
                    .encodeToString(authority.certificate().getEncoded());
            return Files.writeString(
                    folder.resolve(name), "-----BEGIN CERTIFICATE-----\n" + encoded + "\n-----END CERTIFICATE-----\n");
        } catch (java.security.cert.CertificateException e) {
            throw new AssertionError(e);
        }
    }

    private static Run verify(Path file, String... more) {
        String[] line = new String[more.length + 2];
        line[0] = "verify";
        line[1] = file.toString();
        System.arraycopy(more, 0, line, 2, more.length);
        return ncw(DUTCH, line);
    }

    @Test
    void says_of_each_signature_whether_it_is_intact_and_that_the_signer_is_not_verified() {
        Run run = verify(signed);
        assertThat(run.code()).as(run.words()).isEqualTo(ExitCode.FINE);
        assertThat(run.words())
                .contains("Handtekening 1 van 2: "
                        + SampleAgreements.waterBoard().signatories().get(0).name())
                .contains("Echtheid: de handtekening is gaaf")
                .contains("Ondertekenaar niet gecontroleerd.")
                .contains("Geldt voor het bestand zoals het toen was.")
                .contains("Geldt voor het hele bestand.")
                .contains("De pagina's en de gegevens kloppen met elkaar.");
    }

    @Test
    void concludes_that_all_is_well_only_when_everybody_signed_in_the_own_box() throws IOException {
        byte[] half = signed(Files.readAllBytes(plain), 0, 0);

        assertThat(verify(written("heel.pdf", signed(half, 1, 1))).words()).contains("In orde:");
        Run incomplete = verify(written("half.pdf", half));
        assertThat(incomplete.code()).isEqualTo(ExitCode.FINE);
        assertThat(incomplete.words()).contains("Nog niet compleet:").doesNotContain("In orde:");
    }

    @Test
    void is_the_next_step_of_validate_once_everybody_signed() throws IOException {
        Path half = written("half.pdf", signed(Files.readAllBytes(plain), 0, 0));
        Path whole = written("heel.pdf", signed(Files.readAllBytes(half), 1, 1));

        assertThat(ncw(DUTCH, "validate", half.toString()).words()).contains("onderteken het document met ncw sign");
        assertThat(ncw(DUTCH, "validate", whole.toString()).words()).contains("ncw verify " + whole);
    }

    @Test
    void warns_of_a_signer_who_is_no_signatory() {
        assertThat(verify(signed).words())
                .contains("Let op: de handtekeningen in")
                .doesNotContain("In orde:");
    }

    @Test
    void finds_a_signature_in_the_box_of_another_signatory_wrong() throws IOException {
        Run run = verify(written("verkeerd.pdf", signed(Files.readAllBytes(plain), 0, 1)));

        assertThat(run.code()).isEqualTo(ExitCode.ERRORS_FOUND);
        assertThat(run.words()).contains("De handtekening staat in het vak van een ander:", "Niet in orde:");
    }

    /** Signs with the certificate of one signatory, in the box of one. */
    private static byte[] signed(byte[] document, int signer, int box) throws IOException {
        List<Signatory> signatories = SampleAgreements.waterBoard().signatories();
        return new PadesSigner(
                        AUTHORITY.issue("CN=" + signatories.get(signer).name()), Clock.fixed(NOW, ZoneOffset.UTC))
                .signingFor(signatories.get(box).name())
                .sign(document);
    }

    private static Path written(String name, byte[] document) throws IOException {
        return Files.write(folder.resolve(name), document);
    }

    @Test
    void holds_the_name_in_the_certificate_against_the_signatories() {
        assertThat(verify(signed).words())
                .contains("Komt overeen met ondertekenaar "
                        + SampleAgreements.waterBoard().signatories().get(0).name())
                .contains("Iemand Anders Deze naam komt niet voor bij de ondertekenaars");
    }

    @Test
    void trusts_the_issuers_that_are_named_and_no_others() throws IOException {
        Run run = verify(signed, "--trust", trusted.toString());
        assertThat(run.code()).as(run.words()).isEqualTo(ExitCode.FINE);
        assertThat(run.words()).contains("Ondertekenaar vertrouwd:");
        Path other = pem("ander.pem", new TestAuthority("Ander", NOW.minus(LIFE), NOW.plus(LIFE)));
        Run distrusting = verify(signed, "--trust", other.toString());
        assertThat(distrusting.code()).isEqualTo(ExitCode.ERRORS_FOUND);
        assertThat(distrusting.words())
                .contains("niet van een uitgever die u vertrouwt", "Niet in orde: de handtekeningen in")
                .doesNotContain("Vraag de ondertekenaars om het exemplaar");
    }

    @Test
    void says_what_was_changed_after_signing() {
        Run run = verify(changed);
        assertThat(run.code()).isEqualTo(ExitCode.ERRORS_FOUND);
        assertThat(run.words())
                .contains("daarna is gewijzigd: pagina's.", "pagina's en de gegevens kloppen niet", "Niet in orde:");
    }

    @Test
    void says_plainly_that_nobody_signed() {
        Run run = verify(plain);
        assertThat(run.code()).isEqualTo(ExitCode.ERRORS_FOUND);
        assertThat(run.words()).contains("Niet ondertekend: in", "staat geen handtekening.");
    }

    @Test
    void ends_with_3_for_what_is_no_pdf_and_for_a_file_without_certificates() {
        assertThat(verify(folder.resolve("afspraken.json")).code()).isEqualTo(ExitCode.UNREADABLE);
        Run run = verify(signed, "--trust", plain.toString());
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.words()).contains("geen certificaten");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "de", "fr"})
    void keeps_to_80_columns_in_each_language(String language) {
        Path name = folder.getFileName();
        assertThat(verify(changed, "--trust", trusted.toString(), "--lang", language)
                        .out()
                        .lines())
                .allMatch(line -> line.length() <= 80 || line.contains(name.toString()));
    }

    @Test
    void validate_and_import_say_it_in_one_line_each() {
        Run validated = ncw(DUTCH, "validate", signed.toString());
        assertThat(validated.words())
                .contains("Handtekening van Iemand Anders: gaaf, ondertekenaar niet gecontroleerd");
        Run imported = ncw(
                DUTCH,
                "import",
                signed.toString(),
                "--out",
                folder.resolve("a.json").toString());
        assertThat(imported.code()).isEqualTo(ExitCode.FINE);
        assertThat(imported.words()).contains("Handtekening van Iemand Anders: gaaf");
    }

    @Test
    void validate_and_import_end_with_1_for_a_broken_signature() throws IOException {
        String text = Files.readString(signed, StandardCharsets.ISO_8859_1);
        int padding = text.lastIndexOf("0>");
        Path broken = Files.writeString(
                folder.resolve("kapot.pdf"),
                text.substring(0, padding) + "1" + text.substring(padding + 1),
                StandardCharsets.ISO_8859_1);
        Run validated = ncw(DUTCH, "validate", broken.toString());
        assertThat(validated.code()).isEqualTo(ExitCode.ERRORS_FOUND);
        assertThat(validated.words())
                .contains("Fout: handtekening van")
                .containsPattern("handtekening is niet in orde \\(zie hierboven\\)\\. In de inhoud: (geen|\\d+) fout")
                .contains("controleer de handtekening met ncw verify");
        assertThat(ncw(
                                DUTCH,
                                "import",
                                broken.toString(),
                                "--out",
                                folder.resolve("b.json").toString())
                        .code())
                .isEqualTo(ExitCode.ERRORS_FOUND);
    }
}
