package nl.ncw.examples.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import nl.ncw.export.pdf.PdfSigner;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * Signer of PDF documents with PAdES signatures of level B-B (ETSI EN 319 142-1): {@code ETSI.CAdES.detached} with SHA-256,
 * with the certificate of the signer among the signed attributes. Immutable and thread-safe.
 *
 * <p>A signature is appended to the document as an incremental update and is not visible on the pages. Several parties can
 * sign one after the other: the earlier signatures stay valid, and a document in PDF/A-3a and PDF/UA-1 still conforms to
 * both. There is no time stamp of an authority (level B-T) and no proof that the certificate was not revoked (level B-LT).
 * The time of signing is that of the clock.
 *
 * <p>The signer does not check that the certificate is valid; see {@link SigningKey#isValid(Clock)}.
 */
public final class PadesSigner implements PdfSigner {
    /** Space reserved in the document for a signature with its certificates. */
    private static final int RESERVED_BYTES = 32 * 1024;

    private final SigningKey key;
    private final Clock clock;

    /**
     * Creates a signer.
     *
     * @param key the key to sign with, RSA or EC
     * @param clock the clock that gives the time of signing
     */
    public PadesSigner(SigningKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    @Override
    public byte[] sign(byte[] document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(document);
                SignatureOptions options = new SignatureOptions()) {
            options.setPreferredSignatureSize(RESERVED_BYTES);
            pdf.addSignature(dictionary(), this::cmsSignature, options);
            pdf.saveIncremental(out);
        }
        return out.toByteArray();
    }

    private PDSignature dictionary() {
        PDSignature signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
        signature.setName(key.owner());
        Calendar now = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        now.setTimeInMillis(clock.millis());
        signature.setSignDate(now);
        return signature;
    }

    /** Returns the CMS signature over all bytes outside the reserved space, which it is written into. */
    private byte[] cmsSignature(InputStream signed) throws IOException {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            JcaSignerInfoGeneratorBuilder signer =
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build());
            DefaultSignedAttributeTableGenerator attributes = new DefaultSignedAttributeTableGenerator(certificateId());
            // PAdES has the time of signing in the signature dictionary, and forbids this attribute.
            signer.setSignedAttributeGenerator(
                    parameters -> attributes.getAttributes(parameters).remove(CMSAttributes.signingTime));
            generator.addSignerInfoGenerator(signer.build(
                    new JcaContentSignerBuilder(key.algorithm()).build(key.privateKey()), key.certificate()));
            generator.addCertificates(new JcaCertStore(key.chain()));
            return generator
                    .generate(new CMSProcessableByteArray(signed.readAllBytes()), false)
                    .getEncoded(ASN1Encoding.DER);
        } catch (CMSException | OperatorCreationException | GeneralSecurityException e) {
            throw new IOException("the key does not sign: " + e.getMessage(), e);
        }
    }

    /** Returns the attribute with the digest of the signer's certificate, so that it cannot be replaced by another. */
    private AttributeTable certificateId() throws GeneralSecurityException {
        X509Certificate certificate = key.certificate();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
        ASN1EncodableVector attributes = new ASN1EncodableVector();
        attributes.add(new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new DERSet(new SigningCertificateV2(new ESSCertIDv2(digest)))));
        return new AttributeTable(attributes);
    }
}
