package nl.ncw.examples.signing.verification;

import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.Set;

/**
 * Signature or document time stamp, with what its verification showed.
 *
 * @param field the label of its field for readers, or the name of the field if it has no label
 * @param kind what it is
 * @param defect why it does not hold for the bytes that it was made of, or empty if it holds
 * @param changes the parts of the document that were changed afterwards
 * @param trust whether the certificate can be trusted
 * @param certificate the certificate of who signed, or empty if it cannot be read
 * @param time when it was made, or empty if nothing says so
 * @param coversWholeFile whether nothing follows the signed bytes
 */
public record VerifiedSignature(
        String field,
        Kind kind,
        Optional<SignatureDefect> defect,
        Set<ChangedPart> changes,
        SignerTrust trust,
        Optional<X509Certificate> certificate,
        Optional<SigningTime> time,
        boolean coversWholeFile) {
    /** What proves that a document existed. */
    public enum Kind {
        /** Signature of a person or organisation. */
        SIGNATURE,
        /** Time stamp over the whole document, which nobody signs with. */
        TIME_STAMP
    }

    /** Copies the set. */
    public VerifiedSignature {
        changes = Set.copyOf(changes);
    }

    /**
     * Returns who signed.
     *
     * @return the name in the certificate, or empty if that cannot be read
     */
    public Optional<SignerName> signer() {
        return certificate.map(SignerName::of);
    }

    /**
     * Returns whether the signature holds and nothing but later signatures and time stamps was added.
     *
     * @return whether it does
     */
    public boolean isIntact() {
        return defect.isEmpty() && changes.isEmpty();
    }
}
