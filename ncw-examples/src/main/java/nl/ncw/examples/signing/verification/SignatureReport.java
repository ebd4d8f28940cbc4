package nl.ncw.examples.signing.verification;

import java.util.List;

/**
 * Result of verifying the signatures in a document.
 *
 * @param signatures the signatures and document time stamps, in the order in which they were made
 * @param unsignedFields the labels of the signature fields that nobody signed, in the order of the document
 * @param agreementChanged whether the attached agreement is another than in the revision of the first signature
 */
public record SignatureReport(
        List<VerifiedSignature> signatures, List<String> unsignedFields, boolean agreementChanged) {
    /** Copies the lists. */
    public SignatureReport {
        signatures = List.copyOf(signatures);
        unsignedFields = List.copyOf(unsignedFields);
    }

    /**
     * Returns whether somebody signed. A document time stamp is no signature.
     *
     * @return whether there is a signature
     */
    public boolean isSigned() {
        return signatures.stream().anyMatch(signature -> signature.kind() == VerifiedSignature.Kind.SIGNATURE);
    }

    /**
     * Returns whether all signatures are intact.
     *
     * @return whether they are; true if there are none
     */
    public boolean isIntact() {
        return !agreementChanged && signatures.stream().allMatch(VerifiedSignature::isIntact);
    }
}
