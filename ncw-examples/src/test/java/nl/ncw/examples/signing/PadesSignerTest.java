package nl.ncw.examples.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.examples.sample.SampleAgreements;
import nl.ncw.examples.signing.verification.TestAuthority;
import nl.ncw.export.conformance.VeraPdf;
import nl.ncw.export.pdf.PdfAgreementReader;
import nl.ncw.export.pdf.PdfAgreementWriter;
import nl.ncw.export.pdf.PdfSigner;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.port.ReadResult;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.Test;

/** Documents signed by one party, and by the other after it. */
class PadesSignerTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    private static final Agreement AGREEMENT = SampleAgreements.waterBoard();
    private static final String DIRECTOR = "Hanneke Dijkgraaf-Smit";
    private static final String SECRETARY = "Willem Roelofsen";
    private static final SigningKey DIRECTORS_KEY = key(DIRECTOR);
    private static final PadesSigner REGION = new PadesSigner(DIRECTORS_KEY, NOW);
    private static final PadesSigner PARTNER = new PadesSigner(key(SECRETARY), NOW);
    private static final byte[] PLAIN = written(document -> document);
    private static final byte[] SIGNED = written(REGION);
    private static final byte[] SIGNED_TWICE = written(document -> PARTNER.sign(REGION.sign(document)));

    /** With a key that takes longer to make than those of the others, and nothing random in its signatures. */
    private static final PadesSigner OF_RSA = ofRsa();

    private static PadesSigner ofRsa() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            SigningKey issued = new TestAuthority(
                            "Uitgever",
                            NOW.instant().minusSeconds(60),
                            NOW.instant().plusSeconds(60))
                    .issue("CN=" + DIRECTOR, generator.generateKeyPair());
            return new PadesSigner(
                    new SigningKey(issued.privateKey(), issued.chain().subList(0, 1)), NOW);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static SigningKey key(String name) {
        try {
            return SigningKey.selfSigned(name, NOW);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] written(PdfSigner signer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new PdfAgreementWriter()
                    .signedBy(signer)
                    .write(AGREEMENT, Catalogues.byReference(AGREEMENT.catalogue()), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Test
    void a_signature_is_appended_to_the_document_as_it_was() {
        assertThat(SIGNED).startsWith(PLAIN);
    }

    @Test
    void a_signature_is_that_of_its_signer() throws Exception {
        assertThat(signers(SIGNED)).containsExactly(DIRECTOR + ": valid");
    }

    @Test
    void a_key_of_rsa_signs_as_one_of_ec_does() throws Exception {
        assertThat(signers(OF_RSA.sign(PLAIN))).containsExactly(DIRECTOR + ": valid");
    }

    @Test
    void a_second_party_signs_after_the_first_and_both_stay_valid() throws Exception {
        assertThat(signers(SIGNED_TWICE)).containsExactly(DIRECTOR + ": valid", SECRETARY + ": valid");
    }

    @Test
    void the_last_signature_covers_the_whole_file() throws IOException {
        assertThat(covered(SIGNED)).containsExactly((long) SIGNED.length);
        assertThat(covered(SIGNED_TWICE)).containsExactly((long) SIGNED.length, (long) SIGNED_TWICE.length);
    }

    @Test
    void a_byte_that_changes_makes_it_invalid() throws Exception {
        byte[] changed = SIGNED.clone();
        changed[20_000] ^= 1;
        assertThat(signers(changed)).containsExactly(DIRECTOR + ": invalid");
    }

    @Test
    void it_is_made_as_pades_baseline_has_it() throws Exception {
        try (PDDocument document = Loader.loadPDF(SIGNED)) {
            PDSignature signature = document.getSignatureDictionaries().get(0);
            assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
            assertThat(signature.getSignDate().toInstant()).isEqualTo(NOW.instant());
            SignerInformation signer = signer(signature, SIGNED);
            assertThat(signer.getDigestAlgOID()).isEqualTo(NISTObjectIdentifiers.id_sha256.getId());
            AttributeTable attributes = signer.getSignedAttributes();
            assertThat(attributes.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2))
                    .isNotNull();
            assertThat(attributes.get(CMSAttributes.messageDigest)).isNotNull();
            assertThat(attributes.get(CMSAttributes.signingTime)).isNull();
        }
    }

    @Test
    void what_is_signed_with_and_without_time_stamp_still_follows_pdf_a_3a_and_pdf_ua_1() throws Exception {
        try (TestTimestampServer server = TestTimestampServer.start()) {
            byte[] stamped =
                    PARTNER.timestampedBy(TimestampServer.at(server.address())).sign(SIGNED);
            assertThat(timestamps(stamped)).containsExactly(false, true);
            assertThat(signers(stamped)).containsExactly(DIRECTOR + ": valid", SECRETARY + ": valid");
            assertThat(VeraPdf.violations(SIGNED)).isEmpty();
            assertThat(VeraPdf.violations(stamped)).isEmpty();
            assertThat(read(stamped)).isEqualTo(ReadResult.of(AGREEMENT, List.of(), Optional.of(AGREEMENT)));
        }
    }

    @Test
    void a_signature_is_in_the_field_of_its_signatory_and_shows_who_signed_and_when() throws IOException {
        assertThat(shown(SIGNED))
                .containsExactly(
                        entry(
                                "handtekening1",
                                "Digitaal ondertekend door " + DIRECTOR + " op 23 november 2026 om 12:00 uur (UTC)"),
                        entry("handtekening2", ""));
        assertThat(shown(PARTNER.sign(PLAIN)).get("handtekening1")).isEmpty();
    }

    @Test
    void a_field_keeps_its_place() throws IOException {
        assertThat(places(SIGNED_TWICE)).isEqualTo(places(PLAIN));
    }

    @Test
    void a_signer_whose_name_is_no_signatory_s_takes_the_only_field_that_is_open() throws IOException {
        PadesSigner other = new PadesSigner(key("Waterschap (proef)"), NOW);
        assertThat(shown(other.sign(SIGNED)).get("handtekening2")).contains("Waterschap (proef)");
        assertThatThrownBy(() -> other.sign(PLAIN))
                .isInstanceOfSatisfying(
                        UnclearFieldException.class, e -> assertThat(e.open()).hasSize(2));
        assertThat(shown(other.signingFor("willem roelofsen").sign(PLAIN)).get("handtekening2"))
                .contains("Waterschap (proef)");
        assertThatThrownBy(() -> other.signingFor("Willem").sign(SIGNED_TWICE)).hasMessageContaining("signed already");
    }

    @Test
    void a_name_that_the_font_lacks_letters_of_is_shown_as_far_as_it_goes() throws IOException {
        PadesSigner other = new PadesSigner(key("\u6f22 Jansen\u2011Smit"), NOW);
        assertThat(shown(other.signingFor("handtekening2").sign(PLAIN)).get("handtekening2"))
                .contains("? Jansen-Smit");
    }

    @Test
    void without_a_field_a_signature_is_not_on_the_pages() throws Exception {
        byte[] signed = REGION.invisible().sign(PLAIN);
        assertThat(signers(signed)).containsExactly(DIRECTOR + ": valid");
        assertThat(shown(signed)).containsValues("", "");
    }

    @Test
    void the_same_document_key_of_rsa_and_time_give_the_same_bytes() throws IOException {
        assertThat(OF_RSA.sign(PLAIN)).isEqualTo(OF_RSA.sign(PLAIN));
    }

    @Test
    void a_time_stamp_server_that_rejects_leaves_the_document_unsigned() throws Exception {
        try (TestTimestampServer server = TestTimestampServer.rejecting()) {
            PadesSigner signer = REGION.timestampedBy(TimestampServer.at(server.address()));
            assertThatThrownBy(() -> signer.sign(PLAIN)).isInstanceOf(TimestampException.class);
        }
    }

    @Test
    void reasons_not_to_sign_are_the_same_signer_a_signed_field_and_a_broken_signature() throws IOException {
        assertThat(obstacles(PLAIN, DIRECTORS_KEY)).isEmpty();
        assertThat(obstacles(SIGNED, DIRECTORS_KEY)).containsExactly("SAME_SIGNER: " + DIRECTOR);
        assertThat(obstacles(SIGNED, key(DIRECTOR))).singleElement().asString().startsWith("SIGNED_FIELD: ");
        byte[] broken = SIGNED.clone();
        broken[20_000] ^= 1;
        assertThat(obstacles(broken, key(SECRETARY))).containsExactly("BROKEN_SIGNATURE: " + DIRECTOR);
    }

    private static List<String> obstacles(byte[] pdf, SigningKey key) throws IOException {
        return SigningObstacle.of(pdf, AGREEMENT, Catalogues.byReference(AGREEMENT.catalogue()), key, Optional.empty())
                .stream()
                .map(SigningObstacle::toString)
                .toList();
    }

    @Test
    void what_is_signed_still_holds_the_agreement() throws IOException {
        assertThat(read(SIGNED_TWICE)).isEqualTo(ReadResult.of(AGREEMENT, List.of(), Optional.of(AGREEMENT)));
    }

    @Test
    void a_signer_that_fails_leaves_nothing_half_written() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfSigner failing = document -> {
            throw new IOException("no card in the reader");
        };
        assertThatThrownBy(() -> new PdfAgreementWriter()
                        .signedBy(failing)
                        .write(AGREEMENT, Catalogues.byReference(AGREEMENT.catalogue()), out))
                .isInstanceOf(IOException.class)
                .hasMessage("no card in the reader");
        assertThat(out.toByteArray()).isEmpty();
    }

    private static ReadResult read(byte[] pdf) throws IOException {
        return new PdfAgreementReader().read(new ByteArrayInputStream(pdf), Catalogues.bundled());
    }

    /** The words in the fields, by their names. */
    private static Map<String, String> shown(byte[] pdf) throws IOException {
        Map<String, String> shown = new TreeMap<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDField field : document.getDocumentCatalog().getAcroForm(null).getFieldTree()) {
                PDAnnotationWidget widget = field.getWidgets().get(0);
                if (widget.getRectangle().getWidth() > 0) {
                    PDDocument page = new PDDocument();
                    PDPage alone = new PDPage();
                    page.addPage(alone);
                    try (PDPageContentStream content = new PDPageContentStream(page, alone)) {
                        content.drawForm(widget.getNormalAppearanceStream());
                    }
                    shown.put(
                            field.getFullyQualifiedName(),
                            new PDFTextStripper()
                                    .getText(page)
                                    .replaceAll("\\s+", " ")
                                    .strip());
                }
            }
        }
        return shown;
    }

    private static List<String> places(byte[] pdf) throws IOException {
        List<String> places = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDField field : document.getDocumentCatalog().getAcroForm(null).getFieldTree()) {
                places.add(field.getFullyQualifiedName()
                        + field.getWidgets().get(0).getRectangle());
            }
        }
        return places;
    }

    private static List<Boolean> timestamps(byte[] pdf) throws Exception {
        List<Boolean> timestamps = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDSignature signature : document.getSignatureDictionaries()) {
                AttributeTable unsigned = signer(signature, pdf).getUnsignedAttributes();
                timestamps.add(
                        unsigned != null && unsigned.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken) != null);
            }
        }
        return timestamps;
    }

    private static List<Long> covered(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getSignatureDictionaries().stream()
                    .map(PDSignature::getByteRange)
                    .map(range -> (long) range[2] + range[3])
                    .toList();
        }
    }

    private static List<String> signers(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> signers = new ArrayList<>();
            for (PDSignature signature : document.getSignatureDictionaries()) {
                signers.add(signature.getName() + (isValid(signature, pdf) ? ": valid" : ": invalid"));
            }
            return signers;
        }
    }

    private static boolean isValid(PDSignature signature, byte[] pdf) throws Exception {
        CMSSignedData data = data(signature, pdf);
        SignerInformation signer = signer(signature, pdf);
        X509CertificateHolder certificate =
                data.getCertificates().getMatches(null).iterator().next();
        try {
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
        } catch (org.bouncycastle.cms.CMSException e) {
            return false;
        }
    }

    private static SignerInformation signer(PDSignature signature, byte[] pdf) throws Exception {
        return data(signature, pdf).getSignerInfos().getSigners().iterator().next();
    }

    private static CMSSignedData data(PDSignature signature, byte[] pdf) throws Exception {
        return new CMSSignedData(
                new CMSProcessableByteArray(signature.getSignedContent(pdf)), signature.getContents(pdf));
    }
}
