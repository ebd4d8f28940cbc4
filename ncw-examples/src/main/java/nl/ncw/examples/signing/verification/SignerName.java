package nl.ncw.examples.signing.verification;

import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/**
 * Name of a signer in a certificate. Control characters are replaced by spaces.
 *
 * @param commonName the common name, or the whole distinguished name if there is none
 * @param organisation the organisation, or the empty text if the certificate names none
 */
public record SignerName(String commonName, String organisation) {
    /**
     * Returns the name in a certificate.
     *
     * @param certificate the certificate of a signer
     * @return the name of its subject
     */
    public static SignerName of(X509Certificate certificate) {
        X500Name subject =
                X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
        String name = value(subject, BCStyle.CN);
        return new SignerName(name.isEmpty() ? printable(subject.toString()) : name, value(subject, BCStyle.O));
    }

    private static String value(X500Name subject, ASN1ObjectIdentifier type) {
        RDN[] names = subject.getRDNs(type);
        return names.length == 0
                ? ""
                : printable(IETFUtils.valueToString(names[0].getFirst().getValue()));
    }

    static String printable(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}]+", " ").strip();
    }
}
