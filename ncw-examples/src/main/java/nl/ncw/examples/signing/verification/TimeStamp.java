package nl.ncw.examples.signing.verification;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * Intact time stamp of an authority (RFC 3161).
 *
 * @param instant the time that the authority states
 * @param certificate the authority's certificate
 * @param certificates all certificates in the time stamp
 */
record TimeStamp(Instant instant, X509Certificate certificate, List<X509Certificate> certificates) {
    /** Returns the time stamp of a signature, or empty if it has none. */
    static Optional<TimeStamp> of(SignerInformation signer) throws DefectException {
        AttributeTable attributes = signer.getUnsignedAttributes();
        Attribute attribute =
                attributes == null ? null : attributes.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        if (attribute == null || attribute.getAttrValues().size() == 0) {
            return Optional.empty();
        }
        return Optional.of(of(attribute.getAttrValues().getObjectAt(0), signer.getSignature()));
    }

    /** Returns a time stamp. Requires it to be intact, and to be of these bytes. */
    static TimeStamp of(ASN1Encodable encoded, byte[] stamped) throws DefectException {
        try {
            TimeStampToken token = new TimeStampToken(ContentInfo.getInstance(encoded));
            String digest = token.getTimeStampInfo().getMessageImprintAlgOID().getId();
            X509Certificate certificate = CmsSignature.signerCertificate(
                    token.toCMSSignedData().getSignerInfos().iterator().next(), token.getCertificates());
            if (!CmsSignature.isStrong(digest)
                    || !MessageDigest.isEqual(
                            MessageDigest.getInstance(digest).digest(stamped),
                            token.getTimeStampInfo().getMessageImprintDigest())) {
                throw new DefectException(SignatureDefect.TIME_STAMP);
            }
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
            return new TimeStamp(
                    token.getTimeStampInfo().getGenTime().toInstant(),
                    certificate,
                    CmsSignature.certificates(token.getCertificates()));
        } catch (TSPException | IOException | GeneralSecurityException | OperatorCreationException e) {
            throw new DefectException(SignatureDefect.TIME_STAMP, e);
        }
    }
}
