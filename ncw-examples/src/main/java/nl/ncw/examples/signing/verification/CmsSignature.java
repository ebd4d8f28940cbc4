package nl.ncw.examples.signing.verification;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.util.Store;

/**
 * CMS signature over bytes outside it, by one signer.
 *
 * @param signer the signer
 * @param certificate the signer's certificate
 * @param certificates all certificates in the signature
 */
record CmsSignature(SignerInformation signer, X509Certificate certificate, List<X509Certificate> certificates) {
    private static final Set<String> DIGESTS = Set.of(
            NISTObjectIdentifiers.id_sha256.getId(),
            NISTObjectIdentifiers.id_sha384.getId(),
            NISTObjectIdentifiers.id_sha512.getId());
    private static final Set<String> ALGORITHMS = Set.of(
            PKCSObjectIdentifiers.rsaEncryption.getId(),
            PKCSObjectIdentifiers.sha256WithRSAEncryption.getId(),
            PKCSObjectIdentifiers.sha384WithRSAEncryption.getId(),
            PKCSObjectIdentifiers.sha512WithRSAEncryption.getId(),
            X9ObjectIdentifiers.ecdsa_with_SHA256.getId(),
            X9ObjectIdentifiers.ecdsa_with_SHA384.getId(),
            X9ObjectIdentifiers.ecdsa_with_SHA512.getId());

    /** Reads a signature with zeros behind it. */
    static CmsSignature of(byte[] padded, byte[] signed) throws DefectException {
        try {
            CMSSignedData data = new CMSSignedData(new CMSProcessableByteArray(signed), withoutPadding(padded));
            Collection<SignerInformation> signers = data.getSignerInfos().getSigners();
            if (signers.size() != 1 || !data.isDetachedSignature()) {
                throw new DefectException(SignatureDefect.STRUCTURE);
            }
            SignerInformation signer = signers.iterator().next();
            return new CmsSignature(
                    signer, signerCertificate(signer, data.getCertificates()), certificates(data.getCertificates()));
        } catch (CMSException | GeneralSecurityException e) {
            throw new DefectException(SignatureDefect.STRUCTURE, e);
        }
    }

    /** Returns the encoded structure. Requires definite lengths, which it is read with in one way only, and zeros behind it. */
    static byte[] withoutPadding(byte[] padded) throws DefectException {
        try (ASN1InputStream in = new ASN1InputStream(new ByteArrayInputStream(padded))) {
            ASN1Primitive structure = in.readObject();
            byte[] encoded = structure == null ? new byte[0] : structure.getEncoded(ASN1Encoding.DL);
            boolean exact = encoded.length > 0
                    && encoded.length <= padded.length
                    && Arrays.equals(encoded, 0, encoded.length, padded, 0, encoded.length);
            for (int i = encoded.length; exact && i < padded.length; i++) {
                exact = padded[i] == 0;
            }
            if (!exact) {
                throw new DefectException(SignatureDefect.STRUCTURE);
            }
            return encoded;
        } catch (IOException e) {
            throw new DefectException(SignatureDefect.STRUCTURE, e);
        }
    }

    static X509Certificate signerCertificate(SignerInformation signer, Store<X509CertificateHolder> all)
            throws DefectException, GeneralSecurityException {
        @SuppressWarnings("unchecked")
        Collection<X509CertificateHolder> found = all.getMatches(signer.getSID());
        if (found.isEmpty()) {
            throw new DefectException(SignatureDefect.STRUCTURE);
        }
        return new JcaX509CertificateConverter().getCertificate(found.iterator().next());
    }

    static List<X509Certificate> certificates(Store<X509CertificateHolder> all) throws GeneralSecurityException {
        List<X509Certificate> certificates = new ArrayList<>();
        for (X509CertificateHolder holder : all.getMatches(null)) {
            certificates.add(new JcaX509CertificateConverter().getCertificate(holder));
        }
        return certificates;
    }

    /** Requires the signature to be that of the certificate over the bytes. */
    void verify() throws DefectException {
        if (!isStrong()) {
            throw new DefectException(SignatureDefect.WEAK_ALGORITHM);
        }
        if (signer.getSignedAttributes() == null) {
            throw new DefectException(SignatureDefect.STRUCTURE);
        }
        try {
            // The key alone, since with the certificate its validity would be checked too.
            if (!signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate.getPublicKey()))
                    || !namesCertificate()) {
                throw new DefectException(SignatureDefect.VALUE);
            }
        } catch (CMSSignerDigestMismatchException e) {
            throw new DefectException(SignatureDefect.CONTENT, e);
        } catch (CMSException | OperatorCreationException | GeneralSecurityException e) {
            throw new DefectException(SignatureDefect.VALUE, e);
        }
    }

    private boolean isStrong() {
        String algorithm = signer.getEncryptionAlgOID();
        boolean known = ALGORITHMS.contains(algorithm)
                || algorithm.equals(X9ObjectIdentifiers.id_ecPublicKey.getId())
                || (algorithm.equals(PKCSObjectIdentifiers.id_RSASSA_PSS.getId()) && isStrongPss());
        return known && isStrong(signer.getDigestAlgOID());
    }

    private boolean isStrongPss() {
        AlgorithmIdentifier used = signer.toASN1Structure().getDigestEncryptionAlgorithm();
        return isStrong(RSASSAPSSparams.getInstance(used.getParameters())
                .getHashAlgorithm()
                .getAlgorithm()
                .getId());
    }

    static boolean isStrong(String digestAlgorithm) {
        return DIGESTS.contains(digestAlgorithm);
    }

    /** Returns whether the certificate is the one among the signed attributes, if there is one. */
    private boolean namesCertificate() throws GeneralSecurityException {
        Attribute attribute = signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        if (attribute == null) {
            return true;
        }
        ESSCertIDv2[] ids = SigningCertificateV2.getInstance(
                        attribute.getAttrValues().getObjectAt(0))
                .getCerts();
        String digest =
                ids.length == 0 ? "" : ids[0].getHashAlgorithm().getAlgorithm().getId();
        return isStrong(digest)
                && MessageDigest.isEqual(
                        MessageDigest.getInstance(digest).digest(certificate.getEncoded()), ids[0].getCertHash());
    }
}
