package nl.ncw.examples.signing.verification;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Judge of certificates by the PKIX rules (RFC 5280), without revocation. */
final class CertificateTrust {
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    private final List<X509Certificate> anchors;

    CertificateTrust(TrustAnchors anchors) {
        this.anchors = anchors.certificates();
    }

    /**
     * Judges the certificate of a signer.
     *
     * @param others the certificates to find a path to an authority with
     * @param when the time at which the certificate must be valid
     */
    SignerTrust judge(X509Certificate certificate, List<X509Certificate> others, Instant when) {
        if (anchors.isEmpty()) {
            return SignerTrust.NOT_CHECKED;
        }
        if (!isForSigning(certificate)) {
            return SignerTrust.NOT_FOR_SIGNING;
        }
        if (isTrusted(certificate, others, when)) {
            return SignerTrust.TRUSTED;
        }
        if (isTrusted(certificate, others, certificate.getNotBefore().toInstant())
                || isTrusted(certificate, others, certificate.getNotAfter().toInstant())) {
            return SignerTrust.OUT_OF_DATE;
        }
        boolean own = certificate.getIssuerX500Principal().equals(certificate.getSubjectX500Principal());
        return own ? SignerTrust.SELF_SIGNED : SignerTrust.UNKNOWN_ISSUER;
    }

    private static boolean isForSigning(X509Certificate certificate) {
        boolean[] usage = certificate.getKeyUsage();
        return usage == null || usage[DIGITAL_SIGNATURE] || usage[NON_REPUDIATION];
    }

    /** Returns whether a trusted authority issued a certificate that is valid at a time. */
    boolean isTrusted(X509Certificate certificate, List<X509Certificate> others, Instant when) {
        Date date = Date.from(when);
        if (anchors.contains(certificate)) {
            return !date.before(certificate.getNotBefore()) && !date.after(certificate.getNotAfter());
        }
        try {
            X509CertSelector target = new X509CertSelector();
            target.setCertificate(certificate);
            PKIXBuilderParameters parameters = new PKIXBuilderParameters(trustAnchors(), target);
            parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(others)));
            parameters.setRevocationEnabled(false);
            parameters.setDate(date);
            CertPathBuilder.getInstance("PKIX").build(parameters);
            return true;
        } catch (GeneralSecurityException e) {
            // There is no path.
            return false;
        }
    }

    private Set<TrustAnchor> trustAnchors() {
        return anchors.stream().map(anchor -> new TrustAnchor(anchor, null)).collect(Collectors.toSet());
    }
}
