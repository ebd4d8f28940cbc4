package nl.ncw.examples.signing.verification;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Calendar;
import java.util.Date;
import java.util.Hashtable;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import nl.ncw.examples.signing.SigningKey;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * Signs a field, also as no signer should.
 *
 * @param key the key
 * @param when the time that it states
 * @param algorithm the algorithm of the signature
 * @param isFinal whether it forbids all changes
 * @param stamping the authority that stamps the signature
 */
record FieldSigner(SigningKey key, Instant when, String algorithm, boolean isFinal, Optional<TestAuthority> stamping) {
    FieldSigner(SigningKey key, Instant when) {
        this(key, when, "SHA256withECDSA", false, Optional.empty());
    }

    FieldSigner with(String otherAlgorithm) {
        return new FieldSigner(key, when, otherAlgorithm, isFinal, stamping);
    }

    FieldSigner forbiddingChanges() {
        return new FieldSigner(key, when, algorithm, true, stamping);
    }

    FieldSigner stampedBy(TestAuthority authority) {
        return new FieldSigner(key, when, algorithm, isFinal, Optional.of(authority));
    }

    byte[] sign(byte[] pdf, String fieldName) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDField field = document.getDocumentCatalog().getAcroForm(null).getField(fieldName);
            PDSignature signature = dictionary(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
            field.getCOSObject().setItem(COSName.V, signature);
            PDAnnotationWidget widget = field.getWidgets().get(0);
            PDRectangle place = widget.getRectangle();
            document.addSignature(signature, content -> cms(content.readAllBytes()));
            widget.setRectangle(place);
            PDAppearanceStream shown = new PDAppearanceStream(document);
            shown.setBBox(new PDRectangle(place.getWidth(), place.getHeight()));
            PDAppearanceDictionary appearance = new PDAppearanceDictionary();
            appearance.setNormalAppearance(shown);
            widget.setAppearance(appearance);
            document.saveIncremental(out);
        }
        return out.toByteArray();
    }

    /** Adds a time stamp over the document, in a field of its own without size. */
    static byte[] stamp(byte[] pdf, TestAuthority authority, Instant when) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDSignature stamp = new PDSignature();
            stamp.setType(COSName.DOC_TIME_STAMP);
            stamp.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            stamp.setSubFilter(COSName.getPDFName("ETSI.RFC3161"));
            document.addSignature(stamp, content -> {
                try {
                    return authority.stamp(content.readAllBytes(), when).getEncoded("DER");
                } catch (Exception e) {
                    throw new IOException(e);
                }
            });
            document.saveIncremental(out);
        }
        return out.toByteArray();
    }

    private PDSignature dictionary(COSName format) {
        PDSignature signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(format);
        Calendar day = Calendar.getInstance(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        day.setTime(Date.from(when));
        signature.setSignDate(day);
        if (isFinal) {
            COSDictionary parameters = new COSDictionary();
            parameters.setInt(COSName.P, 1);
            COSDictionary reference = new COSDictionary();
            reference.setName(COSName.getPDFName("TransformMethod"), "DocMDP");
            reference.setItem(COSName.getPDFName("TransformParams"), parameters);
            COSArray references = new COSArray();
            references.add(reference);
            signature.getCOSObject().setItem(COSName.getPDFName("Reference"), references);
        }
        return signature;
    }

    private byte[] cms(byte[] content) throws IOException {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            JcaSignerInfoGeneratorBuilder signer =
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build());
            DefaultSignedAttributeTableGenerator attributes = new DefaultSignedAttributeTableGenerator(certificateId());
            signer.setSignedAttributeGenerator(
                    parameters -> attributes.getAttributes(parameters).remove(CMSAttributes.signingTime));
            stamping.ifPresent(authority -> signer.setUnsignedAttributeGenerator(
                    parameters -> stamped(authority, (byte[]) parameters.get(CMSAttributeTableGenerator.SIGNATURE))));
            generator.addSignerInfoGenerator(signer.build(
                    new JcaContentSignerBuilder(algorithm).build(key.privateKey()),
                    key.chain().get(0)));
            generator.addCertificates(new JcaCertStore(key.chain()));
            return generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .getEncoded("DER");
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    private AttributeTable certificateId() throws Exception {
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(key.chain().get(0).getEncoded());
        return table(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2, new SigningCertificateV2(new ESSCertIDv2(digest)));
    }

    private AttributeTable stamped(TestAuthority authority, byte[] value) {
        try {
            return table(
                    PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
                    authority.stamp(value, when).toCMSSignedData().toASN1Structure());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static AttributeTable table(ASN1ObjectIdentifier type, org.bouncycastle.asn1.ASN1Encodable value) {
        Hashtable<ASN1ObjectIdentifier, Attribute> attributes = new Hashtable<>();
        attributes.put(type, new Attribute(type, new DERSet(value)));
        return new AttributeTable(attributes);
    }
}
