package nl.ncw.examples.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.examples.sample.SampleAgreements;
import nl.ncw.export.conformance.VeraPdf;
import nl.ncw.export.pdf.PdfAgreementReader;
import nl.ncw.export.pdf.PdfAgreementWriter;
import nl.ncw.export.pdf.PdfSigner;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.port.ReadResult;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
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
    private static final PadesSigner REGION = new PadesSigner(key("Veiligheidsregio (proef)"), NOW);
    private static final PadesSigner PARTNER = new PadesSigner(key("Waterschap (proef)"), NOW);
    private static final byte[] PLAIN = written(document -> document);
    private static final byte[] SIGNED = written(REGION);
    private static final byte[] SIGNED_TWICE = written(document -> PARTNER.sign(REGION.sign(document)));

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
        assertThat(signers(SIGNED)).containsExactly("Veiligheidsregio (proef): valid");
    }

    @Test
    void a_second_party_signs_after_the_first_and_both_stay_valid() throws Exception {
        assertThat(signers(SIGNED_TWICE))
                .containsExactly("Veiligheidsregio (proef): valid", "Waterschap (proef): valid");
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
        assertThat(signers(changed)).containsExactly("Veiligheidsregio (proef): invalid");
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
    void what_is_signed_still_follows_pdf_a_3a_and_pdf_ua_1() {
        assertThat(VeraPdf.violations(SIGNED)).isEmpty();
        assertThat(VeraPdf.violations(SIGNED_TWICE)).isEmpty();
    }

    @Test
    void what_is_signed_still_holds_the_agreement() throws IOException {
        assertThat(new PdfAgreementReader().read(new ByteArrayInputStream(SIGNED_TWICE), Catalogues.bundled()))
                .isEqualTo(ReadResult.of(AGREEMENT, List.of(), Optional.of(AGREEMENT)));
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
            List<String> signers = new java.util.ArrayList<>();
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
