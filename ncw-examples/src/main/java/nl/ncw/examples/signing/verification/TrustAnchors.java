package nl.ncw.examples.signing.verification;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Certificates of the authorities that are trusted. A certificate of a signer among them is trusted itself. Immutable.
 *
 * @param certificates the certificates; none means that trust is not checked
 */
public record TrustAnchors(List<X509Certificate> certificates) {
    /** Copies the list. */
    public TrustAnchors {
        certificates = List.copyOf(certificates);
    }

    /**
     * Reads certificates.
     *
     * @param content one or more certificates in PEM, one in DER, or a PKCS #12 store without a password
     * @return the certificates, at least one
     * @throws IOException if the content has no certificates, or needs a password
     */
    public static TrustAnchors read(byte[] content) throws IOException {
        List<X509Certificate> found = certificates(content);
        if (found.isEmpty()) {
            found = stored(content);
        }
        if (found.isEmpty()) {
            throw new IOException("no certificates");
        }
        return new TrustAnchors(found);
    }

    private static List<X509Certificate> certificates(byte[] content) {
        try {
            return x509(List.copyOf(
                    CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(content))));
        } catch (CertificateException e) {
            // Perhaps a store.
            return List.of();
        }
    }

    private static List<X509Certificate> stored(byte[] content) throws IOException {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(content), new char[0]);
            List<Certificate> found = new ArrayList<>();
            for (String alias : Collections.list(store.aliases())) {
                found.add(store.getCertificate(alias));
            }
            return x509(found);
        } catch (GeneralSecurityException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static List<X509Certificate> x509(List<? extends Certificate> certificates) {
        return certificates.stream()
                .filter(X509Certificate.class::isInstance)
                .map(X509Certificate.class::cast)
                .toList();
    }
}
