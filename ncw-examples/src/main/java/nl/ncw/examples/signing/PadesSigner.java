package nl.ncw.examples.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.ncw.export.pdf.PdfSigner;
import nl.ncw.export.pdf.SignatureText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
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
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * Signer of PDF documents with PAdES signatures of level B-B (ETSI EN 319 142-1): {@code ETSI.CAdES.detached} with SHA-256,
 * with the certificate of the signer among the signed attributes. With a time stamp server the level is B-T. Immutable
 * and thread-safe.
 *
 * <p>A signature is appended to the document as an incremental update. If the document has {@linkplain SignatoryFields
 * signature fields}, it is in the field of its signatory and shows there who signed and when; otherwise it is not visible
 * on the pages. Several parties can sign one after the other: the earlier signatures stay valid, and a document in
 * PDF/A-3a and PDF/UA-1 still conforms to both. There is no proof that the certificate was not revoked (level B-LT). The
 * time of signing is that of the clock, in its time zone.
 *
 * <p>The signer does not check that the certificate is valid, nor that the document should be signed; see
 * {@link SigningKey#isValid(Clock)} and {@link SigningObstacle}.
 */
public final class PadesSigner implements PdfSigner {
    /** Space reserved in the document for a signature with its certificates. */
    private static final int RESERVED_BYTES = 32 * 1024;

    private final SigningKey key;
    private final Clock clock;
    private final Optional<String> signatory;
    private final Optional<TimestampServer> timestamps;
    private final boolean visible;

    /**
     * Creates a signer.
     *
     * @param key the key to sign with, RSA or EC
     * @param clock the clock that gives the time of signing
     */
    public PadesSigner(SigningKey key, Clock clock) {
        this(key, clock, Optional.empty(), Optional.empty(), true);
    }

    private PadesSigner(
            SigningKey key,
            Clock clock,
            Optional<String> signatory,
            Optional<TimestampServer> timestamps,
            boolean visible) {
        this.key = key;
        this.clock = clock;
        this.signatory = signatory;
        this.timestamps = timestamps;
        this.visible = visible;
    }

    /**
     * Returns this signer for the field of a signatory. Without this, the field is that of the name in the certificate,
     * or the only open one.
     *
     * @param name the name or the organisation of the signatory, or the name of a field
     * @return the signer
     */
    public PadesSigner signingFor(String name) {
        return new PadesSigner(key, clock, Optional.of(name), timestamps, visible);
    }

    /**
     * Returns this signer with a time stamp on each signature (level B-T). If the server gives none, signing fails with
     * a {@link TimestampException}.
     *
     * @param server the server of a time stamp authority
     * @return the signer
     */
    public PadesSigner timestampedBy(TimestampServer server) {
        return new PadesSigner(key, clock, signatory, Optional.of(server), visible);
    }

    /**
     * Returns this signer without a field: its signatures are not visible on the pages.
     *
     * @return the signer
     */
    public PadesSigner invisible() {
        return new PadesSigner(key, clock, signatory, timestamps, false);
    }

    /**
     * Signs a document.
     *
     * @param document the bytes of a PDF file
     * @return the signed document
     * @throws UnclearFieldException if the document has signature fields and it is not clear which one is meant
     * @throws TimestampException if there is no time stamp
     * @throws IOException if the document cannot be signed, such as when the field is signed already
     */
    @Override
    public byte[] sign(byte[] document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(document);
                SignatureOptions options = new SignatureOptions()) {
            // Otherwise the second part of the file identifier is made from the time of the machine.
            pdf.setDocumentId(clock.millis());
            options.setPreferredSignatureSize(RESERVED_BYTES);
            Optional<SignatoryField> field =
                    visible ? SignatoryFields.of(pdf).choose(key.owner(), signatory) : Optional.empty();
            if (field.isPresent()) {
                sign(pdf, field.get(), options);
            } else {
                pdf.addSignature(dictionary(), this::cmsSignature, options);
            }
            pdf.saveIncremental(out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return out.toByteArray();
    }

    private void sign(PDDocument pdf, SignatoryField chosen, SignatureOptions options) throws IOException {
        if (chosen.signed()) {
            throw new IOException(chosen.label() + ": signed already");
        }
        PDField field = pdf.getDocumentCatalog().getAcroForm(null).getField(chosen.name());
        PDAnnotationWidget widget = field.getWidgets().get(0);
        PDRectangle rectangle = widget.getRectangle();
        PDSignature signature = dictionary();
        field.getCOSObject().setItem(COSName.V, signature);
        pdf.addSignature(signature, this::cmsSignature, options);
        // PDFBox took the field for an invisible one, and set its rectangle to nothing.
        SignatureAppearance.show(pdf, widget, rectangle, SignatureText.lines(language(pdf), key.owner(), now()));
    }

    private static Locale language(PDDocument pdf) {
        return Locale.forLanguageTag(
                Objects.requireNonNullElse(pdf.getDocumentCatalog().getLanguage(), ""));
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }

    private PDSignature dictionary() {
        PDSignature signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
        signature.setName(key.owner());
        signature.setSignDate(GregorianCalendar.from(now()));
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
            timestamps.ifPresent(
                    server -> signer.setUnsignedAttributeGenerator(parameters -> timestamp(server, parameters)));
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

    /** Returns the attribute with a time stamp of the signature value. */
    private static AttributeTable timestamp(TimestampServer server, Map<?, ?> parameters) {
        byte[] signature =
                (byte[]) Objects.requireNonNull(parameters.get(CMSAttributeTableGenerator.SIGNATURE), "signature");
        try {
            TimeStampToken token = server.stamp(signature);
            return new AttributeTable(new Attribute(
                    PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
                    new DERSet(token.toCMSSignedData().toASN1Structure())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
